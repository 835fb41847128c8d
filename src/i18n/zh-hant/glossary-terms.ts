import type { Glossary } from "#content/glossary-terms.ts";

/** The glossary in Traditional Chinese. */
export const TRADITIONAL_CHINESE: Glossary = {
  "base-image": {
    name: "基礎映像檔",
    meaning: "階段的起點：寫在 FROM 後面的映像檔。階段的第一道指令執行之前，它的所有檔案就已經在那裡。",
  },
  "bind-mount": {
    name: "繫結掛載",
    meaning:
      "`RUN --mount=type=bind` 讓命令在執行期間看到另一個階段、映像檔或建置上下文的檔案。這些檔案不會寫進映像層。",
  },
  "build-argument": {
    name: "建置引數",
    meaning:
      "只在建置期間存在的變數：以 ARG 宣告，以 `--build-arg` 給值。從宣告它的 ARG 開始到該階段結束為止有效，僅此而已。",
  },
  "build-context": {
    name: "建置上下文",
    meaning: "你送給建置的檔案，通常是 `docker build .` 最後的那個目錄。沒有 `--from` 的 COPY 只能從這裡取檔案。",
  },
  buildkit: {
    name: "BuildKit",
    meaning:
      "`docker build` 和 `docker buildx build` 背後的建置器。它先算出目標需要哪些步驟，只執行這些步驟，能同時進行的就同時進行，其餘取自快取。",
  },
  cache: {
    name: "建置快取",
    meaning:
      "先前步驟的結果。當一道指令以及它所依據的一切都和當時相同，該步驟就直接取自快取；從第一個不同的步驟起，其後的步驟都要重新執行。",
  },
  "cache-mount": {
    name: "快取掛載",
    meaning:
      "`RUN --mount=type=cache` 給命令一個目錄，它留在建置機器上，下次建置還在，例如套件管理程式的下載內容。它永遠不會成為映像檔的一部分。",
  },
  "critical-path": {
    name: "關鍵路徑",
    meaning: "必須一個等一個的步驟所形成的最長鏈條。不論有多少步驟平行執行，建置都不可能比它更快。",
  },
  "cross-compilation": {
    name: "交叉編譯",
    meaning:
      "編譯器在建置機器的平台上執行，產生另一個平台的程式。使用 `FROM --platform=$BUILDPLATFORM` 的階段以原生方式執行，因此是全速的。",
  },
  digest: {
    name: "摘要",
    meaning: "映像檔內容的總和檢查碼：`node@sha256:…`。同一個摘要永遠是同一個映像檔；標籤則可能改指向別的映像檔。",
  },
  distroless: {
    name: "distroless",
    meaning:
      "只含某種語言的執行環境和程式庫、沒有 shell 也沒有套件管理程式的基礎映像檔：體積小，可供攻擊者利用的東西也少。",
  },
  "dockerfile-frontend": {
    name: "Dockerfile 前端",
    meaning:
      "BuildKit 中讀取 Dockerfile 並把它轉成步驟的部分。第一行的 `# syntax=docker/dockerfile:1` 會取得最新的前端，不受建置器本身的版本影響。",
  },
  dockerignore: {
    name: ".dockerignore",
    meaning:
      "放在 Dockerfile 旁邊的模式清單。符合的檔案不會進入建置：傳送的內容更少、不會不小心帶進機密，重新建置的次數也更少。",
  },
  emulation: {
    name: "模擬",
    meaning:
      "目標平台與建置機器不同的階段，會在模擬的處理器（QEMU）上執行命令。不需修改就能運作，但往往比原生慢許多倍。",
  },
  entrypoint: {
    name: "進入點",
    meaning:
      "由 ENTRYPOINT 設定，容器啟動時執行的程式；CMD 提供它的預設引數，沒有 ENTRYPOINT 時 CMD 就是程式本身。兩者在建置期間都不會執行。",
  },
  "environment-variable": {
    name: "環境變數",
    meaning: "以 ENV 設定。它對該階段之後的每個命令、從該階段開始的其他階段，以及執行映像檔的容器都有效。",
  },
  heredoc: {
    name: "heredoc",
    meaning: "Dockerfile 裡 `<<EOF` 和 `EOF` 之間的文字：可以是一個 RUN 的多行 shell，或是 COPY 要寫入的檔案內容。",
  },
  image: {
    name: "映像檔",
    meaning: "建置的結果：一疊含有檔案的映像層，加上說明如何從中啟動容器的設定。",
  },
  instruction: {
    name: "指令",
    meaning: "Dockerfile 的一行，或以反斜線連接的數行：RUN、COPY 之類的關鍵字加上引數。",
  },
  layer: {
    name: "映像層",
    meaning:
      "一道指令（RUN、COPY 或 ADD）在先前各層之上新增、變更或移除的檔案。後面的層刪掉的檔案只是被遮住，仍然留在映像檔裡。",
  },
  link: {
    name: "--link",
    meaning: "`COPY --link` 產生一個不依賴下方各層的映像層。基礎映像檔改變時，不必重新複製。",
  },
  "multi-stage-build": {
    name: "多階段建置",
    meaning:
      "含有一個以上 FROM 的 Dockerfile。一個階段負責編譯，另一個階段負責交付：最終映像檔只取得它所複製的檔案，工具都留在原處。",
  },
  onbuild: {
    name: "ONBUILD",
    meaning: "先存起來的指令：在每個以此映像檔為起點的階段裡，緊接在 FROM 之後執行。",
  },
  platform: {
    name: "平台",
    meaning: "作業系統加上處理器，例如 `linux/arm64`。映像檔是為某一個平台製作的，以 `--platform` 選擇。",
  },
  scratch: {
    name: "scratch",
    meaning: "空的起點：沒有檔案、沒有 shell、沒有程式庫。適合不需要其他東西的單一程式，例如靜態連結的 Go 程式。",
  },
  "secret-mount": {
    name: "機密掛載",
    meaning:
      "`RUN --mount=type=secret` 讓命令在執行期間看到密碼或權杖。和 ARG、COPY 不同，它不會在映像檔或快取裡留下痕跡。",
  },
  "ssh-mount": {
    name: "SSH 掛載",
    meaning: "`RUN --mount=type=ssh` 讓命令使用建置者的 SSH agent，以便從私有儲存庫取得內容。金鑰本身從不進入建置。",
  },
  stage: {
    name: "階段",
    meaning:
      "Dockerfile 的一部分：一個 FROM 以及到下一個 FROM 之前的指令。它有自己的檔案；FROM 結尾寫了 `AS 名稱` 時，也有自己的名稱。",
  },
  step: {
    name: "建置步驟",
    meaning: "BuildKit 所做的一件工作：拉取映像檔、執行命令、複製檔案。它需要的一切完成後，就立刻開始。",
  },
  tag: {
    name: "標籤",
    meaning: "冒號後面的名稱：`node:24-alpine`。發布者隨時可以讓它改指向別的映像檔；沒有標籤時就是 `latest`。",
  },
  target: {
    name: "目標",
    meaning: "建置最後停在的階段：`--target` 所指定的那個，否則是檔案的最後一個階段。只會建置它需要的內容。",
  },
  vertex: {
    name: "頂點",
    meaning: "BuildKit 對建置步驟的稱呼：它所求解的圖上的一個點。記錄裡以 `#5` 這樣的編號表示。",
  },
  wave: {
    name: "波次",
    meaning: "可以同時開始的階段，因為彼此互不需要。下一波的階段至少要等這一波中的一個。",
  },
};
