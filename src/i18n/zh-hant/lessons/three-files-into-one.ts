import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { threeFilesIntoOne as plan } from "#content/lessons/three-files-into-one.ts";

export const threeFilesIntoOne: LessonText<typeof plan> = {
  title: "三個檔案合而為一",
  summary:
    "一個建置用的 Dockerfile、一個執行用的 Dockerfile，再加一支串起兩者的腳本：全部可以放進一個有兩個階段的檔案。",
  steps: [
    {
      title: "幫階段取名字",
      text: [
        "`docker run` 會啟動[映像檔](image)。映像檔裡有什麼，寫在 Dockerfile 裡：`FROM` 指定從哪個映像檔開始，`COPY` 加入檔案，`RUN` 執行指令。",
        "以前要做出小的映像檔，得用三個檔案：一個有編譯器的 Dockerfile、一個放成品的 Dockerfile，還有一支把程式從前者搬到後者的腳本。後兩個檔案列在下方；第一個 `Dockerfile.build` 就在編輯器裡。",
        "每個 `FROM` 都開始一個[階段](stage)。階段可以有名字：`FROM 映像檔 AS 名字`。檔案的其他地方就用這個名字稱呼它。",
      ],
      task: "幫編輯器裡的階段取個名字，例如 `build`。",
      hints: ["看第一行，名字寫在行尾。", "在 `golang:1.25-alpine3.22` 後面寫 `AS build`。"],
      done: "圖中的卡片有了名字。其他都沒變：只有一個階段，它就是映像檔。",
      wrong: {
        unnamed: "這個階段還沒有名字：`docker build` 背後的建置器 BuildKit 稱它為 {target}，只能用編號引用它。",
        "other-base": "階段有名字了，但它現在從 {bases} 開始，不再是 Go 的映像檔。這一行的其他部分請保持原樣。",
        gone: "階段有名字了，但裡面不再編譯任何東西：檔案裡沒有 `go build`。",
      },
    },
    {
      title: "第二個階段取走成品",
      text: [
        "現在把第二個檔案搬進來。它成為有自己 `FROM` 的第二個階段，`COPY --from=build` 直接從第一個階段取出程式：不再需要那支腳本。",
        "沒有另外指定時，**最後**一個階段就是映像檔，其餘全部丟棄。",
      ],
      task: "把 `Dockerfile.run` 的內容接在後面當第二個階段，並讓它從階段 `build` 複製 `/out/hello`。",
      hints: [
        "把 `Dockerfile.run` 的四行複製到檔案最後。哪一行必須知道程式從哪裡來？",
        "程式在階段 `build` 裡，不在你的檔案裡：`COPY --from=build …`，路徑是 `go build -o` 寫入的地方。",
        "`COPY --from=build /out/hello /usr/local/bin/hello`",
      ],
      done: "一個檔案取代了三個。{built} 都會建置，但只有 {ships} 是映像檔：裡面有 Alpine 和一個程式，沒有編譯器。",
      wrong: {
        everything: "最後一個階段複製了第一個階段的所有檔案，連編譯器也一起。請只複製程式。",
        "other-base": "這個映像檔建在 {bases} 上，但 `Dockerfile.run` 是從 `alpine:3.22` 開始的。",
        "no-user": "程式會以 root 執行：最後一個階段沒有 `USER`，但 `Dockerfile.run` 有。",
        "one-stage": "只有一個階段，所以它就是映像檔，編譯器和原始碼都在裡面：{bases}。",
        compiler: "映像檔裡還有編譯器：它的檔案來自 {bases}。最後一個階段需要自己的小基底。",
        "left-out":
          "這會建置 {built}，略過 {skipped}：最後一個階段沒有從它取任何東西，所以程式根本沒有編譯。沒有 `--from` 的 `COPY` 只看你自己的檔案。",
        "no-such-stage":
          "沒有叫做 {image} 的階段，BuildKit 會去找同名的映像檔，程式也就沒有編譯。請檢查 `--from=` 後面的名字。",
        "other-path": "最後一個階段從第一個階段取 {taken}，但程式不在那裡：`go build -o` 把它寫到 {program}。",
        gone: "再也沒有東西編譯程式：檔案裡沒有 `go build`。",
        "not-copied": "`build` 會建置，但最後一個階段沒有從它複製任何東西。",
        "not-started": "映像檔會啟動 {command}，程式卻在 {file}。",
        "no-command": "程式在映像檔裡，但沒有東西啟動它：最後一個階段沒有 `CMD`，也沒有 `ENTRYPOINT`。",
      },
    },
    {
      title: "猜猜看：映像檔裡有什麼？",
      text: [
        "階段也可以從另一個階段開始：`FROM runtime`。這和從它複製不一樣。以哪個階段為基礎，就**包含**它的全部，連同所有的[層](layer)，也就是它的指令加入的內容；從哪個階段複製，就只得到列出的檔案。",
      ],
      task: "想一想最後的映像檔 `hello` 裡有哪些層。",
      hints: [
        "從最後一個階段開始，沿著 `FROM` 一個階段一個階段往上找。",
        "`COPY --from=build` 只取一個檔案，`build` 的層不會跟過來。",
      ],
      done: "{ships} 的層在映像檔裡。`build` 也需要，但從它出來的只有一個檔案。",
    },
    {
      title: "編譯器又溜進來了",
      text: ["同事把檔案改短了。建置成功，也能執行，映像檔卻從十 MB 變成好幾百 MB。"],
      task: "把編譯器移出映像檔，而 `build` 仍然要建置。",
      hints: [
        "最後一個階段從什麼開始？在圖中沿著它的 `FROM` 看。",
        "讓 `hello` 從 `alpine:3.22` 開始，並從 `build` 複製 `/out/hello`。",
      ],
      done: "映像檔又從 {bases} 開始。`build` 建置完就留在後面。",
      wrong: {
        everything: "映像檔從小型基礎映像檔開始，卻複製了 `build` 的所有檔案，連編譯器也一起。請只複製程式。",
        "compiler-base": "這個映像檔建在 {bases} 上，裡面有編譯器。請從小型映像檔開始。",
        compiler: "映像檔由 {ships} 組成，基底是 {bases}：`FROM build` 把整個階段連同編譯器都帶進來了。",
        "left-out": "編譯器沒了，程式也沒了：這次只建置 {built}，`go build` 沒有執行。映像檔必須從編譯的階段取東西。",
        "not-started": "映像檔會啟動 {command}，程式卻在 {file}。",
        "not-taken": "編譯器沒了，但程式也不在映像檔裡：沒有從編譯它的階段複製 {program}。",
      },
    },
  ],
};
