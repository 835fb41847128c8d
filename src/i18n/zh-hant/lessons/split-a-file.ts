import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { splitAFile as plan } from "#content/lessons/split-a-file.ts";

export const splitAFile: LessonText<typeof plan> = {
  title: "把一個檔案拆成兩個階段",
  summary: "在一個階段裡建置，讓映像檔從較小的映像檔開始，裡面只有程式。",
  steps: [
    {
      title: "把編譯器留在後面",
      text: [
        "這個檔案在同一個映像檔裡建置並啟動伺服器，所以映像檔裡有 Go 編譯器、下載的模組和原始碼。執行 `/out/serve` 不需要這些。",
        "第二個 `FROM` 從另一個映像檔重新開始。程式需要的東西用 `COPY --from` 複製過去，其他的都留在後面。",
      ],
      task: "在一個有名字的階段（例如 `build`）裡建置，讓映像檔從 `alpine:3.22` 開始，裡面只有程式。保留使用者和連接埠，啟動同一個程式。",
      hints: [
        "用 `AS build` 為階段命名，並在 `USER` 上面寫第二個 `FROM`。",
        '`COPY --from=build /out/serve /usr/local/bin/serve`，然後是 `CMD ["serve"]`。',
      ],
      done: "映像檔只有 {ships}。編譯器和原始碼留在不進入映像檔的階段。",
      wrong: {
        unnamed: "這樣可以，但建置的階段沒有名字。請給它一個名字，例如 `build`。",
        gone: "這會建置 {built}，`go build` 沒有執行。映像檔必須從編譯程式的階段複製它。",
        compiler: "映像檔仍然從有 Go 編譯器的映像檔開始。",
        "not-copied": "程式在建置它的階段裡的 {file}，但這個檔案沒有複製到映像檔。",
        sources: "原始碼也複製到映像檔了。只要複製程式。",
        starts: "映像檔啟動 {command}，但程式在 {file}。",
        user: "映像檔不像以前那樣以使用者 1000 執行。`USER` 屬於進入映像檔的階段。",
        port: "映像檔不再公開連接埠 8080。`EXPOSE` 屬於進入映像檔的階段。",
      },
    },
    {
      title: "哪些會進入映像檔？",
      text: [
        "階段也可以從另一個階段開始。那個階段的映像層就是映像檔的一部分，就像指令寫在同一個階段裡。`COPY --from` 只取得檔案。",
      ],
      task: "從 `serve` 沿著 `FROM` 往上找。",
      hints: ["從最後一個階段沿著 `FROM` 往上看。"],
      done: "`serve` 從 `base` 開始，所以兩者的映像層都在映像檔裡。從 `build` 只複製了一個檔案。",
    },
  ],
};
