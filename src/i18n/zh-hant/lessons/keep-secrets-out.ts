import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { keepSecretsOut as plan } from "#content/lessons/keep-secrets-out.ts";

export const keepSecretsOut: LessonText<typeof plan> = {
  title: "不讓機密進入映像檔",
  summary: "建置參數的值會留在歷史裡。secret 掛載只把值交給一個命令，什麼都不留下。",
  steps: [
    {
      title: "掛載權杖",
      text: [
        "`npm ci` 需要私有套件庫的權杖：`.npmrc` 以 `${NPM_TOKEN}` 引用它。寫成 `ARG` 時，它的值屬於後面的每一個步驟，而且留在階段的歷史裡。",
        "`RUN --mount=type=secret,id=NAME,env=NAME` 只為這個命令設定變數。值來自命令列：`docker build --secret id=NPM_TOKEN,env=NPM_TOKEN .`",
      ],
      task: "不用建置參數，改用 secret 把 `NPM_TOKEN` 交給 `npm ci`。",
      hints: [
        "移除 `ARG`，並在 `RUN npm ci` 加上旗標。",
        "`RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci`",
      ],
      done: "只有 `npm ci` 看得到權杖。它不在任何映像層裡，也不在歷史裡。",
      wrong: {
        gone: "`npm ci` 已經不是建置的一部分。",
        argument: "`NPM_TOKEN` 仍然由 `ARG` 或 `ENV` 設定，它的值會和階段一起保留。",
        kept: "命令把權杖寫進檔案，而檔案會留在映像層裡。",
        "other-step": "secret 掛載在另一個命令。`npm ci` 看不到它。",
        written: "權杖就寫在命令裡，拿到 Dockerfile 或階段歷史的人都能讀到它。",
        "no-secret": "`npm ci` 現在沒有權杖：沒有掛載任何 secret。",
        "other-name": "secret 設定成 {name}，但 `.npmrc` 引用的是 `NPM_TOKEN`。",
        "not-read": "secret 在檔案 {file} 裡，沒有東西讀它。`.npmrc` 需要變數 `NPM_TOKEN`。",
      },
    },
    {
      title: "誰的歷史會公開？",
      text: ["在這個檔案裡，權杖又是參數了。拿到映像檔的人，讀得到映像層在裡面的那些階段的歷史。"],
      task: "階段的歷史會和它的映像層一起發布。",
      hints: ["看看 `app` 從哪裡開始。"],
      done: "`app` 從 `deps` 開始，所以 `deps` 的歷史會連同 `NPM_TOKEN` 的值一起公開。`assets` 留在後面。",
    },
  ],
};
