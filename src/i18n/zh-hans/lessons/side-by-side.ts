import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { sideBySide as plan } from "#content/lessons/side-by-side.ts";

export const sideBySide: LessonText<typeof plan> = {
  title: "同时进行",
  summary: "互相不需要的阶段会同时构建。串成一条的就得等。",
  steps: [
    {
      title: "拆开链子",
      text: [
        "`api` 用 `FROM web` 开始，因为两者都需要 Node。它没有从 `web` 取别的东西，却得等 `web` 做完。在图中，它们一前一后。",
      ],
      task: "让 `web` 和 `api` 同时开始。",
      hints: ["`api` 真正需要 `web` 的什么？", "让 `api` 也从镜像开始：`FROM node:24-slim AS api`。"],
      done: "两者同时开始，再由 `app` 合在一起。构建的时间就是较慢的那一个。",
      wrong: {
        waits: "`web` 和 `api` 一前一后开始：其中一个需要另一个。",
        "no-node": "`api` 现在从 {image} 开始，但它的 `RUN` 需要 Node。请从 Node 镜像开始。",
        gone: "这会构建 {built}。`web` 和 `api` 都应该构建。",
      },
    },
    {
      title: "测试与程序并行",
      text: ["在同一个阶段里，步骤一个等一个：先运行测试，然后 Go 才编译。但它们互相不需要，只需要相同的源代码。"],
      task: "让 `go test` 和 `go build` 同时进行。`app` 仍应两者都需要。",
      hints: [
        "两个命令各要一个自己的阶段，源代码则是两者共同起点的第三个阶段。",
        "`FROM golang:1.25-alpine3.22 AS source` 连同 `WORKDIR` 和 `COPY`；然后 `FROM source AS test` 和 `FROM source AS build`，各有自己的 `RUN`。",
        "然后 `app` 从 `test` 复制 `/test.txt`，从 `build` 复制 `/out/serve`。",
      ],
      done: "程序和测试同时进行：{built}。**计划**面板会按时间显示它们。",
      wrong: {
        "one-step": "两个命令写在同一个 `RUN` 里，就只是一个步骤：缓存里要么都有，要么都没有，后面的也得等两者都做完。",
        waits: "`go test` 和 `go build` 仍一前一后运行：其中一个建立在另一个之上。",
        gone: "这会构建 {built}，但 `go test` 和 `go build` 没有都运行：{target} 必须两者都需要。",
      },
    },
  ],
};
