import type { lastStageWins as plan } from "#content/lessons/last-stage-wins.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const lastStageWins: LessonText<typeof plan> = {
  title: "最后的阶段会被发布",
  summary: "在文件最后加一个阶段，它就成了镜像，没有错误，也没有任何提示。",
  steps: [
    {
      title: "猜猜看：最后面的基准测试",
      text: [
        "有人在最后加了阶段 `bench`。每次更改后构建并发布镜像的流水线，仍然运行 `docker build -t shop/serve .`，也仍然成功。",
      ],
      task: "没有指定目标。现在镜像 `shop/serve` 里有哪些层？",
      hints: ["最后一个阶段是默认目标。", "`bench` 从 `build` 开始：它也跟着来。"],
      done: "发布的是 {ships}，也就是编译器和基准测试，而 `app` 根本没有构建。页面会警告，流水线不会。",
    },
    {
      title: "让 app 回到原位",
      text: ["流水线可以指定目标：`--target app`。但谁忘了，就会发布错的阶段。让要发布的阶段排在最后比较保险。"],
      task: "让普通的构建发布 `app`，并保留 `bench` 给需要的人。",
      hints: ["阶段的顺序决定哪一个是默认。", "把 `bench` 的两行移到 `FROM alpine:3.22 AS app` 上方。"],
      done: "普通的构建又会发布 `app`，`--target bench` 则运行基准测试。",
      wrong: {
        "too-early":
          "`bench` 现在排在阶段 `build` 之前，因此它的 `FROM build` 指的是镜像仓库里名为 `build` 的镜像。请把 `bench` 放在 `build` 之后、`app` 之前。",
        last: "普通的构建会发布 {published}：它仍是最后一个阶段。",
        "only-target": "指定目标 {target} 时是对的，但没有指定的构建仍会发布 {published}。",
        deleted: "`bench` 不见了：再也没有人能用它。",
      },
    },
  ],
};
