import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { splitAFile as plan } from "#content/lessons/split-a-file.ts";

export const splitAFile: LessonText<typeof plan> = {
  title: "把一个文件拆成两个阶段",
  summary: "在一个阶段里构建，让镜像从较小的镜像开始，里面只有程序。",
  steps: [
    {
      title: "把编译器留在后面",
      text: [
        "这个文件在同一个镜像里构建并启动服务器，所以镜像里有 Go 编译器、下载的模块和源码。运行 `/out/serve` 不需要这些。",
        "第二个 `FROM` 从另一个镜像重新开始。程序需要的东西用 `COPY --from` 复制过去，其他的都留在后面。",
      ],
      task: "在一个有名字的阶段（例如 `build`）里构建，让镜像从 `alpine:3.22` 开始，里面只有程序。保留用户和端口，启动同一个程序。",
      hints: [
        "用 `AS build` 给阶段命名，并在 `USER` 上面写第二个 `FROM`。",
        '`COPY --from=build /out/serve /usr/local/bin/serve`，然后是 `CMD ["serve"]`。',
      ],
      done: "镜像只有 {ships}。编译器和源码留在不进入镜像的阶段。",
      wrong: {
        unnamed: "这样可以，但构建的阶段没有名字。请给它一个名字，例如 `build`。",
        gone: "这会构建 {built}，`go build` 没有运行。镜像必须从编译程序的阶段复制它。",
        compiler: "镜像仍然从有 Go 编译器的镜像开始。",
        "not-copied": "程序在构建它的阶段里的 {file}，但这个文件没有复制到镜像。",
        sources: "源码也复制到镜像了。只要复制程序。",
        starts: "镜像启动 {command}，但程序在 {file}。",
        user: "镜像不像以前那样以用户 1000 运行。`USER` 属于进入镜像的阶段。",
        port: "镜像不再公开端口 8080。`EXPOSE` 属于进入镜像的阶段。",
      },
    },
    {
      title: "哪些会进入镜像？",
      text: [
        "阶段也可以从另一个阶段开始。那个阶段的镜像层就是镜像的一部分，就像指令写在同一个阶段里。`COPY --from` 只取得文件。",
      ],
      task: "从 `serve` 沿着 `FROM` 往上找。",
      hints: ["从最后一个阶段沿着 `FROM` 往上看。"],
      done: "`serve` 从 `base` 开始，所以两者的镜像层都在镜像里。从 `build` 只复制了一个文件。",
    },
  ],
};
