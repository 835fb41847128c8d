import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { testsInCi as plan } from "#content/lessons/tests-in-ci.ts";

export const testsInCi: LessonText<typeof plan> = {
  title: "一個目標，所有檢查",
  summary: "CI 流程和正式環境用同一個檔案：先 --target ci，再建置映像檔。",
  steps: [
    {
      title: "需要所有檢查的階段",
      text: [
        "檢查程式碼風格的 `lint` 和 `test` 是兩個沒有其他階段需要的階段。檢查每次變更的 CI 流程可以一個接一個建置它們。更簡單的是加一個階段 `ci`，從兩者各取一份報告：要建置它，所有檢查都得通過。",
        "`FROM scratch` 是空的[基底](base-image)，放幾份報告就夠了。",
      ],
      task: "加一個需要 `lint` 和 `test` 的階段 `ci`。一般的建置仍應建置 `app`，不做任何檢查。",
      hints: [
        "`ci` 不能是最後一個階段。它可以複製 `/lint.txt` 和 `/test.txt`。",
        "在 `FROM deps AS build` 上方：`FROM scratch AS ci`、`COPY --from=lint /lint.txt /` 和 `COPY --from=test /test.txt /`。",
      ],
      done: "`docker build --target ci .` 執行所有檢查，`docker build .` 做出 `app`。兩者都在**目標**試試看。",
      wrong: {
        "cannot-fail": "就算 {check} 失敗，因為 {hidden}，`RUN` 仍會成功，`ci` 還是會建置出來。",
        "no-ci": "還沒有叫做 `ci` 的階段。這只會建置 {built}。",
        deleted: "已經沒有叫做 {check} 的階段了。請保留它，讓 `ci` 複製它的報告。",
        skipped: "目標是 `ci` 時，{check} 被略過：`ci` 沒有從它取任何東西。",
        missing: "複製了 {missing}，但沒有指令寫出它：`COPY` 會因「not found」失敗。",
        published: "一般的建置現在做出的是 {published}，不是 `app`：它是最後一個階段。",
        "in-both": "一般的建置現在也執行檢查。`app` 不應該需要它們。",
      },
    },
    {
      title: "猜猜看：目標 ci",
      text: ["檔案可以長成這樣。CI 流程用 `--target ci` 建置它。"],
      task: "從 `ci` 往回走。",
      hints: ["`ci` 從兩個階段複製。兩者都從第三個階段開始。"],
      done: "會建置 {built}。`lint` 和 `test` 同時進行，{skipped} 等第二次建置，那時 `deps` 已在快取裡。",
    },
  ],
};
