import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatRunsAgain as plan } from "#content/lessons/what-runs-again.ts";

export const whatRunsAgain: LessonText<typeof plan> = {
  title: "變更之後，什麼會重新執行？",
  summary: "步驟讀取的內容變了，它就重新執行，建立在它之上的也一樣。行的順序決定一切。",
  steps: [
    {
      title: "猜猜看：一個原始檔",
      text: [
        "全部建置過一次，每個[步驟](step)都在[快取](cache)裡。現在 `src/app.js` 有變更。`COPY` 看的是它列出的檔案內容：相同就用**快取**；不同就重新執行，同一階段中它後面的步驟也都重新執行。",
        "誰以它為基礎、誰從它複製，影響就傳到誰。",
      ],
      task: "哪個階段複製 `src/app.js`？又有哪些階段從它取東西？",
      hints: ["只有一個 `COPY` 提到 `src`。", "`app` 從 `build` 複製，而 `build` 的輸出現在可能不同了。"],
      done: "`build` 看到變更，`app` 取用它的輸出。`deps` 和 `docs` 都來自快取。",
    },
    {
      title: "只安裝一次",
      text: [
        "這裡的 `COPY . .` 一次複製全部，所以任何檔案的變更都會讓 `npm ci` 重新執行。但 `npm ci` 只讀兩個檔案：`package.json` 和 `package-lock.json`。",
      ],
      task: "修改檔案，讓 `src/app.js` 的變更不會讓 `npm ci` 重新執行，但仍會讓 `npm run build` 重新執行。",
      hints: [
        "`npm ci` 需要什麼？先複製那些，安裝，再複製其餘的。",
        "`RUN npm ci` 上方：`COPY package.json package-lock.json ./`。下方：`COPY . .`。",
      ],
      done: "`src/app.js` 變更之後，安裝來自快取。在**快取**面板可以試試更多檔案。",
      wrong: {
        install: "`src/app.js` 變更時，`RUN npm ci` 會重新執行：它上方的 `COPY` 取了有變更的檔案。",
        stale: "`src/app.js` 變更時，`RUN npm run build` 不會重新執行：新的原始碼進不了建置。",
        blind: "`package.json` 或它的鎖定檔變更時，`RUN npm ci` 不會重新執行：它安裝時不知道有什麼新的。",
        gone: "`RUN npm ci` 和 `RUN npm run build` 都應該仍是建置的一部分。",
      },
    },
    {
      title: "無關緊要的檔案",
      text: [
        "現在有人編輯 `README.md`。`COPY . .` 把它也帶進來，所以建置白白重新執行。`.dockerignore` 列出的檔案不會送進建置，也就不能改變建置中的任何東西。在這個頁面上，它有自己的面板 **.dockerignore**；在手機上則在**輸入**裡。",
      ],
      task: "讓 `README.md` 的變更不會讓任何步驟重新執行，而原始碼的變更仍然會。",
      hints: ["`.dockerignore` 的每一行是一個檔案、目錄或模式。哪個檔案不該送進去？", "在裡面加一行：`README.md`。"],
      done: "已經沒有步驟和 `README.md` 有關。寫在 `.dockerignore` 裡的檔案也不會傳送，建置開始得更快。",
      wrong: {
        readme: "`README.md` 變更時，`COPY . .` 會重新執行，它下方的也一樣。",
        "too-much": "現在原始碼或 `package.json` 的變更也不會讓任何步驟重新執行：建置再也看不到那些檔案。",
      },
    },
  ],
};
