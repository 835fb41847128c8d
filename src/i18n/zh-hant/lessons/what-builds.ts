import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatBuilds as plan } from "#content/lessons/what-builds.ts";

export const whatBuilds: LessonText<typeof plan> = {
  title: "建置會執行哪些階段？",
  summary: "只有目標需要的階段才會執行。所以放在階段裡的測試，可能一聲不響就被略過。",
  steps: [
    {
      title: "猜猜看：一般的建置",
      text: [
        "`docker build .` 沒有指定[目標](target)，所以**最後**一個階段就是目標。這個指令背後的建置器 [BuildKit](buildkit) 從那裡往回走：目標以誰為基礎、從誰複製，就建置誰，再看它們又需要什麼。舊的建置器會從上到下執行每個階段，BuildKit 不會。",
      ],
      task: "目標是最後一個階段 `app`。",
      hints: ["`app` 從哪裡取了什麼？", "`app` 從 `build` 複製。`build` 又從什麼開始？"],
      done: "會建置 {built}。{skipped} 被略過：它的測試沒有執行，記錄裡也沒有任何一行提到。",
    },
    {
      title: "指定 test 為目標",
      text: ["`docker build --target test .` 讓另一個階段成為目標。在這個頁面上，就是上方的**目標**控制項。"],
      task: "讓這次建置執行 `test`。不需要修改檔案。",
      hints: ["看頁面最上方那一列。", "在**目標**控制項選擇 `test`。"],
      done: "現在會建置 {built}。看看圖中哪些變暗了。",
      wrong: {
        gone: "檔案裡已經沒有階段 `test`。「重新開始這一步」會把它帶回來。",
        skipped: "這會建置 {built}。`test` 被略過，因為 {target} 需要的東西都不是從那裡來的。",
      },
    },
    {
      title: "猜猜看：指定目標",
      text: ["同一個檔案，目標是 `test`。再往回走一次，這次從 `test` 出發。"],
      task: "想一想 `test` 需要什麼。",
      hints: ["`test` 從 `base` 開始。它有從 `build` 取任何東西嗎？"],
      done: "只有 {built}。目標在檔案中間時，後面的階段和它不需要的階段都不會建置。",
    },
    {
      title: "沒有測試就沒有映像檔",
      text: [
        "測試失敗時，單純的 `docker build .` 也應該失敗。所以 `app` 必須用到 `test` 的某個產出，例如一份報告。測試本身的層則不該在映像檔裡。",
      ],
      task: "修改檔案，讓不指定目標的建置也執行 `test`，而 `app` 仍是映像檔。",
      hints: [
        "`app` 可以從 `test` 取什麼？指令可以把輸出寫進檔案：`npm test > /report.txt`。",
        "讓 `app` 複製它：`COPY --from=test /report.txt /usr/share/doc/report.txt`。",
      ],
      done: "現在每次建置 {target} 都會執行測試：{built}。其中只有 {ships} 在映像檔裡。",
      wrong: {
        "cannot-fail": "就算測試失敗，因為 {hidden}，`RUN` 仍會成功，映像檔還是會建置出來。",
        "no-tests": "`test` 會建置，但裡面沒有命令執行測試。",
        skipped: "一般的建置會略過 `test`，因為最後一個階段需要的東西都不是從那裡來的。",
        gone: "檔案裡已經沒有階段 `test`。「重新開始這一步」會把它帶回來。",
        "other-target": "檔案對了：一般的建置現在會執行 `test`。只是**目標**還是 {target}：把它設回最後一個階段。",
        "only-target": "只有指定目標 {target} 的人才會執行 `test`。把**目標**設回最後一個階段，再修改檔案。",
        ships: "測試會執行，但它們的層在映像檔裡：{ships}。改成從 `test` 複製一個檔案，不要以它為基礎。",
        missing: "複製了 {missing}，但沒有指令寫出它：`COPY` 會因「not found」失敗。讓測試寫出它。",
        "no-app": "`test` 會建置，但 `app` 不再建置：現在 {target} 才是映像檔。",
      },
    },
  ],
};
