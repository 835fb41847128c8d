import type { cacheMountsLesson as plan } from "#content/lessons/cache-mounts.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const cacheMounts: LessonText<typeof plan> = {
  title: "快取掛載不在映像檔裡",
  summary: "它在多次建置之間保留檔案，但不進映像檔。要拿出來的東西，必須在同一個 RUN 裡複製出來。",
  steps: [
    {
      title: "找不到檔案",
      text: [
        "`--mount=type=cache,target=/src/target` 把一個目錄借給一個 `RUN`，這就是[快取掛載](cache-mount)。它保留 Rust 的建置工具 cargo 編譯的東西，讓下次建置很快。`RUN` 結束時，目錄就被收走：它不在任何[層](layer)裡。",
        "所以 `COPY --from=build /src/target/…` 什麼都找不到，建置就失敗。頁面也對此提出警告。",
      ],
      task: "把程式 `serve` 放進映像檔，並保留快取掛載。",
      hints: [
        "`RUN` 執行的時候，程式還在。掛載收走之前，可以把它放到哪裡？",
        "在指令後面加上：`&& cp target/release/serve /usr/local/bin/serve`。",
        "再讓 `app` 從 `build` 複製 `/usr/local/bin/serve`。",
      ],
      done: "掛載收走之前，程式已複製到階段自己的檔案裡，再從那裡進入映像檔。",
      wrong: {
        "other-run":
          "複製程式的 `RUN` 沒有快取掛載，因此 {directory} 在那裡是空的，命令會失敗。請在有掛載的那個 `RUN` 裡複製。",
        "in-mount": "{path} 在快取掛載 {mount} 裡。`RUN` 之後它就不在了：`COPY` 會因「not found」失敗。",
        "not-made":
          "沒有指令寫入 {path} 所在的目錄，所以 `COPY` 會因「not found」失敗。在同一個 `RUN` 裡把程式複製過去。",
        "no-mount": "這樣可以建置，但 {directory} 沒有快取掛載，每次原始碼變更 cargo 都要全部重新編譯。",
        "not-copied": "{target} 不再從 `build` 複製任何東西：程式不在映像檔裡。",
      },
    },
    {
      title: "保留下載的檔案",
      text: [
        "`package.json` 變更時，`npm ci` 會重新執行，又下載一次所有套件。npm 把下載的檔案放在 `/root/.npm`。那裡很適合快取掛載：下次執行時可以直接重用上次的下載，而且永遠不會進入映像檔。",
      ],
      task: "讓 `npm ci` 把下載的檔案從一次建置留到下一次。",
      hints: [
        "掛載是 `RUN` 的旗標：`RUN --mount=type=cache,target=… npm ci`。",
        "目標是 npm 存放下載檔案的目錄：`/root/.npm`。",
      ],
      done: "必須重新執行時，`npm ci` 會找到之前下載的檔案。",
      wrong: {
        "no-mount": "`npm ci` 執行時沒有快取掛載：重新執行時，又會全部下載一次。",
        "read-only": "{mount} 的快取是唯讀的，npm 無法在裡面保存任何東西。",
        elsewhere: "在 {mount} 有快取，但 npm 把下載的檔案放在 `/root/.npm`。安裝在掛載裡的東西，`RUN` 之後也會消失。",
        gone: "`npm ci` 已經不是建置的一部分。",
      },
    },
  ],
};
