import type { settingsOfStages as plan } from "#content/lessons/settings-of-stages.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const settingsOfStages: LessonText<typeof plan> = {
  title: "ENV、USER、WORKDIR 會留下",
  summary: "COPY --from 只帶走檔案，不帶走設定。FROM 兩者都帶。",
  steps: [
    {
      title: "檔案跟著走，設定不會",
      text: [
        "`build` 用 `ENV` 設定變數，用 `WORKDIR` 設定目錄，用 `USER` 設定使用者。`app` 只複製它的檔案：新的容器以 root 身分在 `/` 啟動，也沒有 `NODE_ENV`。在那裡 `node server.js` 連檔案都找不到。",
      ],
      task: "讓映像檔在 `/app` 以使用者 `node` 啟動，並且有 `NODE_ENV=production`。",
      hints: [
        "設定要寫在會被啟動的映像檔的階段裡。是哪一個？",
        "`app` 需要三行：`ENV NODE_ENV=production`、`WORKDIR /app` 和 `USER node`。",
      ],
      done: "設定和檔案又在一起了。**映像檔**面板會顯示每一項來自哪裡。",
      wrong: {
        gone: "映像檔裡不再有程式：沒有從 `build` 複製任何東西。",
        directory: "這個映像檔在 {directory} 啟動。`build` 的 `WORKDIR` 只在 `build` 裡有效。",
        environment: "這個映像檔沒有 `NODE_ENV=production`。`build` 的 `ENV` 只在 `build` 裡有效。",
        user: "這個映像檔不是以 `node` 啟動。`build` 的 `USER` 只在 `build` 裡有效。",
      },
    },
    {
      title: "設定一次，兩邊都有",
      text: [
        "`FROM base` 不一樣：以另一個階段為基礎，也會得到它的設定。`api` 和 `worker` 都從 `base` 開始，但只有 `api` 的設定是對的。",
      ],
      task: "讓 `api` 和 `worker` 都有 `NODE_ENV=production` 和使用者 `node`，每項設定只寫一次。`npm ci` 仍要以 root 執行，因為只有 root 能寫入 `/app`。",
      hints: [
        "兩個階段都需要的，就寫在兩者共同的起點。",
        "把 `ENV` 和 `USER` 從 `api` 移到 `base`，放在 `RUN npm ci` 下方。",
      ],
      done: "兩個映像檔都從 `base` 得到設定。第三個也會。",
      wrong: {
        "one-in-other":
          "{stage} 從 {other} 開始，因此它的映像也包含 {other} 的檔案。請把兩者都需要的東西放進兩者共同的起始階段。",
        missing: "{stage} 的映像檔沒有同時具備這兩項設定。",
        twice: "兩個映像檔都對了，但設定寫在不只一個地方，以後可能會不一致。",
        "too-early": "`USER node` 在上方時，`npm ci` 會以 `node` 執行，而它不能寫入 `/app`：建置會在那裡失敗。",
      },
    },
  ],
};
