import type { copyFromVariable as plan } from "#content/lessons/copy-from-variable.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const copyFromVariable: LessonText<typeof plan> = {
  title: "COPY --from 里的变量",
  summary: "FROM 可以用变量，COPY --from 不行。中间加一个阶段就可以了。",
  steps: [
    {
      title: "BuildKit 不接受",
      text: [
        "`COPY --from` 也接受镜像，不只是阶段。这里的版本想用变量，但 BuildKit 拒绝：在展开阶段里的变量之前，它必须先知道哪些阶段需要哪些阶段。它没有说是哪一行；页面标出的是引起错误的 `COPY`。",
        "`FROM` 可以用变量。所以加一个只有那个镜像的阶段就行：`FROM $IMAGE AS tools`。",
      ],
      task: "让文件被接受，而且 busybox 的版本仍来自 `ARG BUSYBOX`。",
      hints: [
        "在 `app` 上方，用 busybox 镜像做一个阶段。不需要任何命令，只要有名字的 `FROM`。",
        "`FROM busybox:$BUSYBOX-musl AS tools`，然后 `COPY --from=tools …`。",
      ],
      done: "可以构建了，来源是 {images}。`--build-arg BUSYBOX=1.36` 会换成另一个版本。",
      wrong: {
        fixed: "可以构建，来源是 {images}，但 `--build-arg BUSYBOX={other}` 什么都不会改变：版本直接写在那一行里。",
        "not-used": "可以构建，但已经没有用到 busybox。这次构建用的是 {images}。",
      },
    },
    {
      title: "猜猜看：用变量选阶段",
      text: ["`FROM $BASE` 也可以是你自己的阶段。默认是 `ARG BASE=slim`，但这次构建给了 `--build-arg BASE=full`。"],
      task: "把值代入 `$BASE`，再从 `app` 往回走。",
      hints: ["在这次构建里，`FROM $BASE` 就是 `FROM full`。"],
      done: "会构建 {built}。{skipped} 等着另一个值的构建。",
    },
  ],
};
