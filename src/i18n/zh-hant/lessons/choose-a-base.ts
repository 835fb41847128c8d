import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { chooseABase as plan } from "#content/lessons/choose-a-base.ts";

export const chooseABase: LessonText<typeof plan> = {
  title: "選擇基礎映像檔",
  summary: "讓映像檔從程式執行時需要的東西開始，而不是從建置時需要的東西開始。",
  steps: [
    {
      title: "用執行環境代替開發套件",
      text: [
        "第一個階段要編譯，所以需要 JDK。映像檔只啟動 `java -jar`，有 JRE 就夠了：同樣的 Java，沒有編譯器，大小約一半。",
        "許多發布者兩種都有：`-jdk` 和 `-jre`、`sdk` 和 `runtime`、完整的映像檔和 `-slim`。版本要和建置程式時的一樣，而且一定要寫出來。",
      ],
      task: "讓映像檔從沒有編譯器的 Java 21 執行環境開始。",
      hints: ["只要改第二個 `FROM`：建置的階段仍然需要 JDK。", "`FROM eclipse-temurin:21-jre`"],
      done: "映像檔從 {bases} 開始。Java 執行環境能執行程式，不能編譯任何東西。這個頁面無法檢查標籤是否已發布，建置時就會知道。",
      wrong: {
        gone: "`mvnw` 已經不是建置的一部分，所以沒有東西產生程式。",
        "not-copied": "沒有從建置的階段複製 `app.jar`。",
        "cannot-build": "建置階段從 {image} 開始，它沒有編譯器：`mvnw` 會失敗。",
        "no-java": "映像檔從 {image} 開始，它沒有啟動程式用的 `java`。",
        "unknown-tag": "這個頁面不知道 {image} 這樣的標籤，它可能沒有發布。請在發布者列出的標籤裡找執行環境。",
        jdk: "{image} 仍然帶著編譯器。",
        latest: "{image} 沒有說是哪一版 Java。下次發布就是另一版。",
        "other-version": "程式以 Java 21 建置，但映像檔從 {image} 開始。",
        user: "映像檔不像以前那樣以使用者 1000 執行。",
      },
    },
    {
      title: "映像檔裡有哪些基礎？",
      text: ["每個階段都有自己的基礎映像檔。只有要建置的階段下面的基礎會算進映像檔的大小。"],
      task: "從最後一個階段 `app` 沿著 `FROM` 往上找。",
      hints: ["`app` 從 `runtime` 開始。"],
      done: "`app` 和 `runtime` 在映像檔裡。`build` 的 JDK 只在建置時使用，而 `docs` 根本沒有建置。",
    },
  ],
};
