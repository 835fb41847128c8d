import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { chooseABase as plan } from "#content/lessons/choose-a-base.ts";

export const chooseABase: LessonText<typeof plan> = {
  title: "选择基础镜像",
  summary: "让镜像从程序运行时需要的东西开始，而不是从构建时需要的东西开始。",
  steps: [
    {
      title: "用运行环境代替开发套件",
      text: [
        "第一个阶段要编译，所以需要 JDK。镜像只启动 `java -jar`，有 JRE 就够了：同样的 Java，没有编译器，大小约一半。",
        "许多发布者两种都有：`-jdk` 和 `-jre`、`sdk` 和 `runtime`、完整的镜像和 `-slim`。版本要和构建程序时的一样，而且一定要写出来。",
      ],
      task: "让镜像从没有编译器的 Java 21 运行环境开始。",
      hints: ["只要改第二个 `FROM`：构建的阶段仍然需要 JDK。", "`FROM eclipse-temurin:21-jre`"],
      done: "镜像从 {bases} 开始。Java 运行环境能运行程序，不能编译任何东西。这个页面无法检查标签是否已发布，构建时就会知道。",
      wrong: {
        gone: "`mvnw` 已经不是构建的一部分，所以没有东西产生程序。",
        "not-copied": "没有从构建的阶段复制 `app.jar`。",
        "cannot-build": "构建阶段从 {image} 开始，它没有编译器：`mvnw` 会失败。",
        "no-java": "镜像从 {image} 开始，它没有启动程序用的 `java`。",
        "unknown-tag": "这个页面不知道 {image} 这样的标签，它可能没有发布。请在发布者列出的标签里找运行环境。",
        jdk: "{image} 仍然带着编译器。",
        latest: "{image} 没有说是哪一版 Java。下次发布就是另一版。",
        "other-version": "程序以 Java 21 构建，但镜像从 {image} 开始。",
        user: "镜像不像以前那样以用户 1000 运行。",
      },
    },
    {
      title: "镜像里有哪些基础？",
      text: ["每个阶段都有自己的基础镜像。只有要构建的阶段下面的基础会算进镜像的大小。"],
      task: "从最后一个阶段 `app` 沿着 `FROM` 往上找。",
      hints: ["`app` 从 `runtime` 开始。"],
      done: "`app` 和 `runtime` 在镜像里。`build` 的 JDK 只在构建时使用，而 `docs` 根本没有构建。",
    },
  ],
};
