import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { misspelledStageLesson as plan } from "#content/lessons/misspelt-stage.ts";

export const misspeltStage: LessonText<typeof plan> = {
  title: "pull access denied：名字拼錯了",
  summary: "不是階段的名字會被當成映像檔。錯一個字母，Docker 就去問 registry（映像檔儲存庫）。",
  steps: [
    {
      title: "猜猜看：一個字母",
      text: [
        "這個建置以 `pull access denied for biulder` 結束。沒有人想拉取任何東西。猜之前，先一個字母一個字母讀那些名字。",
      ],
      task: "想一想最後一個階段究竟從哪裡取東西。",
      hints: ["比較 `AS` 後面和 `--from=` 後面的名字。", "沒有叫做 `biulder` 的階段。那它是什麼？"],
      done: "只有 {built}。`biulder` 不是階段，所以被當成同名的映像檔：在圖中是獨立的來源。再也沒有階段需要 `builder`。頁面對兩者都提出警告。",
    },
    {
      title: "改正它",
      text: ["頁面會對這種名字提出警告，並提示可能的原意（見**問題**）。你也可以自己改。"],
      task: "讓 `app` 從負責編譯的階段複製。",
      hints: ["就是 `--from=` 後面的名字。"],
      done: "負責編譯的階段亮了，只會拉取 {images}。",
      wrong: {
        "other-image": "`app` 現在從映像檔 {image} 複製，裡面沒有你的程式。請從編譯它的階段複製。",
        image: "這次建置會拉取 {images}。其中一個是拼錯的階段。",
        gone: "再也沒有階段編譯程式：檔案裡沒有 `go build`。",
        "not-taken": "`app` 沒有得到程式：程式在編譯的階段裡的 {program}。",
        skipped: "不再拉取奇怪的東西了，但 {skipped} 被略過：`app` 沒有從它取任何東西。",
      },
    },
    {
      title: "FROM 只往上看",
      text: [
        "這裡每個名字都拼對了，卻還是去 registry（映像檔儲存庫）找 `deps`。階段只能使用**上方**的階段。`COPY --from` 若用到下方的階段，BuildKit 會拒絕；`FROM` 卻把還不認得的名字都當成映像檔。頁面也對此提出警告。",
      ],
      task: "讓 `build` 從階段 `deps` 開始。",
      hints: ["讀到 `FROM deps` 之前，哪個階段必須已經存在？", "把整個 `deps` 階段，連同它的四行，移到最上面。"],
      done: "`build` 從你自己的 `deps` 開始：{built} 由 {images} 建置而成。",
      wrong: {
        number: "`FROM` 不接受階段編號：{number} 會被當成映像檔名稱。只有 `--from` 接受編號。",
        image:
          "`FROM deps` 指的仍是映像檔 `docker.io/library/deps`：讀到那一行時還沒有這個階段。這次建置會拉取 {images}。",
        "not-base": "這會建置 {built}，但 `build` 不是從執行 `npm ci` 的階段開始。",
        skipped: "這會建置 {built}。三個階段都該在：`deps`、`build` 和 `app`。",
      },
    },
  ],
};
