import type { ExampleTitles } from "#content/example-titles.ts";
import { exampleTitleMessages } from "../../en/examples/titles.ts";
import { translation } from "../../translation.ts";

const titles: ExampleTitles = {
  "node-slim": {
    title: "Node：先建置，再換成精簡的執行環境",
    summary: "經典的兩個階段。第一個安裝全部套件、編譯，再丟掉只有開發才需要的東西；第二個重新開始，只取走成果。",
  },
  "go-scratch": {
    title: "Go：scratch 上的單一執行檔，附 CA 憑證",
    summary: "靜態執行檔不需要作業系統。最終映像檔從零開始，只有程式，以及它發出 HTTPS 請求所需的憑證。",
  },
  "java-jre": {
    title: "Java：用 JDK 執行 Maven，再換成 JRE",
    summary: "Maven 和編譯器留在第一個階段。第二個階段有執行環境和應用程式，後者依變更的頻率分層複製過來。",
  },
  "python-venv": {
    title: "Python：虛擬環境搬家",
    summary: "套件在附有編譯器的完整映像檔裡建置，完成的虛擬環境再複製到精簡的映像檔。",
  },
  "rust-slim": {
    title: "Rust：在精簡的 Debian 上做 release 建置",
    summary:
      "Cargo 的 registry 和 target 目錄放在快取掛載裡，小幅變更只要幾秒就能編譯；只有程式本身進入精簡的 Debian。",
  },
  "frontend-nginx": {
    title: "前端：由 Node 打包，由 nginx 提供服務",
    summary: "製作這些檔案需要 Node，提供它們則不需要。最終映像檔就是一個網頁伺服器和一個目錄。",
  },
  "named-stages": {
    title: "有名稱的階段：base、dependencies、test、build、production",
    summary: "測試和映像檔共用一個檔案。每個階段都有名稱，從具備所需內容的階段開始，也可以單獨指定。",
  },
  "parallel-builders": {
    title: "兩個建置階段同時進行，合成一個映像檔",
    summary: "前端和伺服器互不需要，所以 BuildKit 同時建置它們。最後一個階段把兩份成果放在一起。",
  },
  "external-binary": {
    title: "從別人的映像檔取一個執行檔",
    summary: "COPY --from 不只接受階段，任何映像檔都可以。這樣就能固定現成工具的版本，既不用下載，也不用套件管理程式。",
  },
  "dotnet-aspnet": {
    title: ".NET：還原、測試、發布、執行",
    summary: "還原套件自成一個階段，測試和發布由此分開。交付的映像檔裡是 ASP.NET 執行環境，不是 SDK。",
  },
  "php-composer": {
    title: "PHP：Composer 和 Node 留在外面",
    summary: "Composer 是從它的映像檔取來的單一程式，前端資源來自 Node 階段。正式環境的映像檔是 PHP 加上兩者的成果。",
  },
  "ruby-bundle": {
    title: "Ruby：gem 只編譯一次，精簡交付",
    summary: "原生 gem 需要編譯器，執行中的應用程式不需要。bundle 在完整的映像檔裡建置，再複製到精簡的映像檔。",
  },
  "cpp-distroless": {
    title: "C++：CMake、測試和 distroless 映像檔",
    summary: "測試是建置之上的一個階段，指定它時才會執行。交付的只有 C 程式庫和安裝好的程式。",
  },
  "numeric-references": {
    title: "用編號指稱階段，以及為什麼名稱更好",
    summary: "沒有名稱的階段只能用位置來指稱。這行得通，直到有人插入一個階段為止。你會在較舊的檔案裡遇到這種寫法。",
  },
  "arg-bases": {
    title: "由 ARG 選擇基礎映像檔",
    summary: "建置引數選擇工具鏈的版本，甚至選擇最後的階段從哪個階段開始。沒被選中的就不建置。",
  },
  "cross-compilation": {
    title: "為多個平台交叉編譯",
    summary:
      "編譯器在機器自己的平台上執行，為要求的平台編譯。什麼都不用模擬，所以建置 ARM 的映像檔和 x86 的花一樣多時間。",
  },
  "cache-mounts": {
    title: "apt、pip 和 uv 的快取掛載",
    summary: "下載的檔案從一次建置留到下一次，永遠不會成為映像檔的一部分。",
  },
  "secret-mount": {
    title: "把私有 registry 的權杖當作機密",
    summary: "權杖只在一道指令期間存在，在映像檔和它的歷史裡都不留痕跡。",
  },
  "ssh-mount": {
    title: "透過 SSH 取得私有模組",
    summary: "建置只在一道指令期間借用建置者的 SSH agent。金鑰不會複製到任何地方。",
  },
  "bind-mounts": {
    title: "用繫結掛載取代 COPY 和 rm",
    summary: "只在一個 RUN 期間需要的檔案用掛載，不用複製，所以任何映像層裡都沒有它們。",
  },
  heredocs: {
    title: "heredoc：就地寫腳本和檔案",
    summary: "一個 RUN 裡的多行腳本、一個用 Python 寫的 RUN，以及由 COPY 直接從 Dockerfile 寫出的小檔案。",
  },
  "onbuild-triggers": {
    title: "ONBUILD：留給後來者的指令",
    summary: "基礎階段留下指令，在每個從它開始的階段裡執行。",
  },
  "link-copies": {
    title: "COPY --link：互不依賴的映像層",
    summary: "這樣複製的映像層建置在基礎映像檔旁邊，不是疊在上面；基礎映像檔換了新版本，它們也不必重新建置。",
  },
  "debug-target": {
    title: "為沒有 shell 的映像檔準備除錯目標",
    summary: "正式環境的映像檔沒有 shell。它上面的一個階段加上 shell 和除錯器，給指定這個階段的人使用。",
  },
  "test-targets": {
    title: "同時執行的測試目標",
    summary: "lint、單元測試和瀏覽器測試各自是一個階段。一個目標收集它們的報告，也就讓它們全部同時執行。",
  },
  "export-artifacts": {
    title: "要檔案，不要映像檔",
    summary: "預設目標是一個目錄，裡面是給多個系統的程式，由建置寫到主機上。想要映像檔也可以。",
  },
  "remote-sources": {
    title: "從網路 ADD：封存檔和儲存庫",
    summary: "BuildKit 自己取得封存檔和 Git 儲存庫，核對取得的內容，並依內容快取。",
  },
  "large-build": {
    title: "整間商店寫在一個檔案裡",
    summary:
      "七個服務、兩個前端、一本手冊、各項檢查和一個展示。檔案再大也依然快，因為目標只建置它需要的內容，而且大多平行進行。",
  },
  "this-page": {
    title: "這個網頁：用 Node 建置，由 nginx 提供",
    summary:
      "Stagelight 自己的 Dockerfile。一個階段建置網頁並把檔案壓縮好，另一個以一般使用者身分、從唯讀檔案系統提供這些檔案。",
  },
  "large-context": {
    title: "過大的建置上下文",
    summary:
      "一個虛構的資料夾，裡面有 Git 歷史記錄、影片和相依套件。看看每個 COPY 取用什麼、.dockerignore 能省下多少，以及缺了哪個檔案。",
  },
  "bake-monorepo": {
    title: "用 Bake 建置 monorepo",
    summary: "用兩個 Dockerfile 建置三個映像檔和它們的測試：Bake 檔替目標命名、分組，並把它們連起來。",
  },
  "service-base": {
    title: "多個服務共用的基礎映像檔",
    summary: "Bake 先建置基礎映像檔，再交給兩個服務，中間不必經過 registry。",
  },
  "compose-services": {
    title: "Compose 檔裡的三個服務",
    summary: "Compose 平行建置前端和伺服器，並拉取資料庫。",
  },
  "multi-platform-release": {
    title: "用 Bake 發布多個平台",
    summary: "一個命令就產生三個平台的映像檔，以及可供下載的程式檔。",
  },
};

export default translation(exampleTitleMessages, titles);
