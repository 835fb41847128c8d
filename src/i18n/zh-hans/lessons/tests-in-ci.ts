import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { testsInCi as plan } from "#content/lessons/tests-in-ci.ts";

export const testsInCi: LessonText<typeof plan> = {
  title: "一个目标，所有检查",
  summary: "流水线和生产环境用同一个文件：先 --target ci，再构建镜像。",
  steps: [
    {
      title: "需要所有检查的阶段",
      text: [
        "检查代码风格的 `lint` 和 `test` 是两个没有其他阶段需要的阶段。检查每次更改的流水线可以一个接一个构建它们。更简单的是加一个阶段 `ci`，从两者各取一份报告：要构建它，所有检查都得通过。",
        "`FROM scratch` 是空的[基础镜像](base-image)，放几份报告就够了。",
      ],
      task: "加一个需要 `lint` 和 `test` 的阶段 `ci`。普通的构建仍应做出 `app`，不做任何检查。",
      hints: [
        "`ci` 不能是最后一个阶段。它可以复制 `/lint.txt` 和 `/test.txt`。",
        "在 `FROM deps AS build` 上方：`FROM scratch AS ci`、`COPY --from=lint /lint.txt /` 和 `COPY --from=test /test.txt /`。",
      ],
      done: "`docker build --target ci .` 运行所有检查，`docker build .` 做出 `app`。两者都在**目标**试试看。",
      wrong: {
        "cannot-fail": "就算 {check} 失败，因为 {hidden}，`RUN` 仍会成功，`ci` 还是会构建出来。",
        "no-ci": "还没有叫作 `ci` 的阶段。这只会构建 {built}。",
        deleted: "已经没有叫作 {check} 的阶段了。请保留它，让 `ci` 复制它的报告。",
        skipped: "目标是 `ci` 时，{check} 被跳过：`ci` 没有从它取任何东西。",
        missing: "复制了 {missing}，但没有命令写出它：`COPY` 会以“not found”失败。",
        published: "普通的构建现在做出的是 {published}，不是 `app`：它是最后一个阶段。",
        "in-both": "普通的构建现在也运行检查。`app` 不应该需要它们。",
      },
    },
    {
      title: "猜猜看：目标 ci",
      text: ["文件可以长成这样。流水线用 `--target ci` 构建它。"],
      task: "从 `ci` 往回走。",
      hints: ["`ci` 从两个阶段复制。两者都从第三个阶段开始。"],
      done: "会构建 {built}。`lint` 和 `test` 同时进行，{skipped} 等第二次构建，那时 `deps` 已在缓存里。",
    },
  ],
};
