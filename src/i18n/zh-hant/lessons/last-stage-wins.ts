import type { lastStageWins as plan } from "#content/lessons/last-stage-wins.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const lastStageWins: LessonText<typeof plan> = {
  title: "最後的階段會被發布",
  summary: "在檔案最後加一個階段，它就成了映像檔，沒有錯誤，也沒有任何提示。",
  steps: [
    {
      title: "猜猜看：最後面的效能測試",
      text: [
        "有人在最後加了階段 `bench`。每次變更後建置並發布映像檔的 CI 流程，仍然執行 `docker build -t shop/serve .`，也仍然成功。",
      ],
      task: "沒有指定目標。現在映像檔 `shop/serve` 裡有哪些層？",
      hints: ["最後一個階段是預設目標。", "`bench` 從 `build` 開始：它也跟著來。"],
      done: "發布的是 {ships}，也就是編譯器和效能測試，而 `app` 根本沒有建置。頁面會警告，CI 流程不會。",
    },
    {
      title: "讓 app 回到原位",
      text: ["CI 流程可以指定目標：`--target app`。但誰忘了，就會發布錯的階段。讓要發布的階段排在最後比較保險。"],
      task: "讓一般的建置發布 `app`，並保留 `bench` 給需要的人。",
      hints: ["階段的順序決定哪一個是預設。", "把 `bench` 的兩行移到 `FROM alpine:3.22 AS app` 上方。"],
      done: "一般的建置又會發布 `app`，`--target bench` 則執行效能測試。",
      wrong: {
        "too-early":
          "`bench` 現在排在階段 `build` 之前，因此它的 `FROM build` 指的是 registry（映像檔儲存庫）裡名為 `build` 的映像。請把 `bench` 放在 `build` 之後、`app` 之前。",
        last: "一般的建置會發布 {published}：它仍是最後一個階段。",
        "only-target": "指定目標 {target} 時是對的，但沒有指定的建置仍會發布 {published}。",
        deleted: "`bench` 不見了：再也沒有人能用它。",
      },
    },
  ],
};
