import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { sideBySide as plan } from "#content/lessons/side-by-side.ts";

export const sideBySide: LessonText<typeof plan> = {
  title: "同時進行",
  summary: "互相不需要的階段會同時建置。串成一條的就得等。",
  steps: [
    {
      title: "打斷相依鏈",
      text: [
        "`api` 用 `FROM web` 開始，因為兩者都需要 Node。它沒有從 `web` 取別的東西，卻得等 `web` 做完。在圖中，它們一前一後。",
      ],
      task: "讓 `web` 和 `api` 同時開始。",
      hints: ["`api` 真正需要 `web` 的什麼？", "讓 `api` 也從映像檔開始：`FROM node:24-slim AS api`。"],
      done: "兩者同時開始，再由 `app` 合在一起。建置的時間就是較慢的那一個。",
      wrong: {
        waits: "`web` 和 `api` 一前一後開始：其中一個需要另一個。",
        "no-node": "`api` 現在從 {image} 開始，但它的 `RUN` 需要 Node。請從 Node 映像檔開始。",
        gone: "這會建置 {built}。`web` 和 `api` 都應該建置。",
      },
    },
    {
      title: "測試與程式並行",
      text: ["在同一個階段裡，步驟一個等一個：先執行測試，然後 Go 才編譯。但它們互相不需要，只需要相同的原始碼。"],
      task: "讓 `go test` 和 `go build` 同時進行。`app` 仍應兩者都需要。",
      hints: [
        "兩個指令各要一個自己的階段，原始碼則是兩者共同起點的第三個階段。",
        "`FROM golang:1.25-alpine3.22 AS source` 連同 `WORKDIR` 和 `COPY`；然後 `FROM source AS test` 和 `FROM source AS build`，各有自己的 `RUN`。",
        "然後 `app` 從 `test` 複製 `/test.txt`，從 `build` 複製 `/out/serve`。",
      ],
      done: "程式和測試同時進行：{built}。**計畫**面板會按時間顯示它們。",
      wrong: {
        "one-step": "兩個指令寫在同一個 `RUN` 裡，就只是一個步驟：快取裡要嘛都有，要嘛都沒有，後面的也得等兩者都做完。",
        waits: "`go test` 和 `go build` 仍一前一後執行：其中一個建立在另一個之上。",
        gone: "這會建置 {built}，但 `go test` 和 `go build` 沒有都執行：{target} 必須兩者都需要。",
      },
    },
  ],
};
