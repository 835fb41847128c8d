import type { copyFromVariable as plan } from "#content/lessons/copy-from-variable.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const copyFromVariable: LessonText<typeof plan> = {
  title: "COPY --from 裡的變數",
  summary: "FROM 可以用變數，COPY --from 不行。中間加一個階段就可以了。",
  steps: [
    {
      title: "BuildKit 不接受",
      text: [
        "`COPY --from` 也接受映像檔，不只是階段。這裡的版本想用變數，但 BuildKit 拒絕：在展開階段裡的變數之前，它必須先知道哪些階段需要哪些階段。它沒有說是哪一行；頁面標出的是引起錯誤的 `COPY`。",
        "`FROM` 可以用變數。所以加一個只有那個映像檔的階段就行：`FROM $IMAGE AS tools`。",
      ],
      task: "讓檔案被接受，而且 busybox 的版本仍來自 `ARG BUSYBOX`。",
      hints: [
        "在 `app` 上方，用 busybox 映像檔做一個階段。不需要任何指令，只要有名字的 `FROM`。",
        "`FROM busybox:$BUSYBOX-musl AS tools`，然後 `COPY --from=tools …`。",
      ],
      done: "可以建置了，來源是 {images}。`--build-arg BUSYBOX=1.36` 會換成另一個版本。",
      wrong: {
        fixed: "可以建置，來源是 {images}，但 `--build-arg BUSYBOX={other}` 什麼都不會改變：版本直接寫在那一行裡。",
        "not-used": "可以建置，但已經沒有用到 busybox。這次建置用的是 {images}。",
      },
    },
    {
      title: "猜猜看：用變數選階段",
      text: ["`FROM $BASE` 也可以是你自己的階段。預設是 `ARG BASE=slim`，但這次建置給了 `--build-arg BASE=full`。"],
      task: "把值代入 `$BASE`，再從 `app` 往回走。",
      hints: ["在這次建置裡，`FROM $BASE` 就是 `FROM full`。"],
      done: "會建置 {built}。{skipped} 等著另一個值的建置。",
    },
  ],
};
