import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatIsSent as plan } from "#content/lessons/what-is-sent.ts";

export const whatIsSent: LessonText<typeof plan> = {
  title: "建置會收到哪些檔案？",
  summary: "`COPY . .` 只能複製傳送過來的檔案。要傳送什麼由 `.dockerignore` 決定，而且常常傳得太多。",
  steps: [
    {
      title: "小巧的上下文",
      text: [
        "建置一開始會把檔案傳送給建置器，也就是建置上下文。這一課附有一個虛構的資料夾，**上下文**面板會顯示哪些檔案會傳送、哪些被忽略，以及它為什麼這麼大。在手機上，它位於**建置**之下。",
        "`COPY . .` 需要原始碼，但也會帶上 `.git` 和你電腦上的 `node_modules`，而 `npm ci` 才剛重新安裝過它。",
      ],
      task: "修改 `.dockerignore`，讓 `.git` 和 `node_modules` 都不再傳送，同時仍然傳送建置需要的一切。",
      hints: [
        "`.dockerignore` 的每一行是一個檔案、目錄或模式。",
        "加上 `.git` 和 `node_modules` 這兩行，或使用面板中的按鈕。",
      ],
      done: "`.git` 和 `node_modules` 都不再傳送。建置開始得更快，光是提交也不會再讓 `COPY . .` 重新執行。",
      wrong: {
        "too-much": "建置需要 `src`、兩個套件檔案和 `deploy/nginx.conf`。其中有些不再傳送了。",
        git: "`.git` 仍然會傳送，所以每次提交都會讓 `COPY . .` 和它之後的一切重新執行。",
        modules: "`node_modules` 仍然會傳送，而 `COPY . .` 會用它覆蓋 `npm ci` 安裝的內容。",
      },
    },
    {
      title: "例外",
      text: [
        "有人因為 `deploy/prod.env` 而忽略了整個 `deploy`。現在建置失敗了：`COPY deploy/nginx.conf` 指定的檔案沒有傳送。編輯器和**上下文**面板會指出是哪一行排除了它。",
        "以 `!` 開頭的行會把內容加回來。由最後一個相符的行決定。",
      ],
      task: "讓建置恢復正常，但不要傳送 `deploy/prod.env`、`.git` 或 `node_modules`。",
      hints: ["建置需要 `deploy` 的哪個檔案？", "在最後加上一行：`!deploy/nginx.conf`。"],
      done: "`deploy/nginx.conf` 會傳送，它旁邊的機密則不會。",
      wrong: {
        "too-much": "現在 `src` 或某個套件檔案不再傳送了。",
        missing: "`deploy/nginx.conf` 仍然沒有傳送，所以 `COPY deploy/nginx.conf` 會失敗。",
        secrets: "`deploy/prod.env` 也會傳送，而 `COPY . .` 會把它放進 `build` 的映像檔層。",
        large: "`.git` 或 `node_modules` 又會傳送了。",
      },
    },
  ],
};
