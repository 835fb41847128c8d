import type { LookAtTexts } from "#content/look-at-texts.ts";

/** What to look at, in Traditional Chinese. */
export const TRADITIONAL_CHINESE: LookAtTexts = {
  "node-slim": [
    "預設情況下建置 2 個階段中的 2 個，但進入映像檔的只有 `runtime`：只從 `build` 複製 2 個路徑，`build` 安裝的其他東西都留在原處。",
    "兩個階段從同一個映像檔開始。只拉取 1 個映像檔，也只拉取一次，兩條 FROM 連線都從它出發。",
    "套件清單在原始碼之前複製，所以變更原始碼檔案不會重新執行 `npm ci`。",
  ],
  "go-scratch": [
    "最後的階段從 `scratch` 開始，所以沒有 shell、沒有套件管理程式，也沒有程式庫：只從 `build` 複製 2 個路徑。",
    "靜態執行檔要以 HTTPS 連線，仍然需要憑證授權單位的憑證。憑證來自 `build`，它的基礎映像檔裡有。",
    "預設情況下只拉取 1 個映像檔，雖然建置 2 個階段中的 2 個：`scratch` 不是映像檔。",
  ],
  "java-jre": [
    "`build` 有 Maven 和 JDK，`runtime` 有 JRE：拉取 2 個映像檔，交付的內容以較小的那一個為基礎。",
    "從 `build` 複製 4 個路徑，依變更的頻率由低到高排列：程式庫在最前，自己的類別在最後。應用程式的新版本只增加小小的一層，其餘各層都能重複使用。",
    "`pom.xml` 在原始碼之前單獨複製，所以只有它變更時才會重新取得相依套件。",
  ],
  "python-venv": [
    "虛擬環境就是一個目錄，所以從 `build` 複製 1 個路徑就帶來所有套件；建置其中某些套件的編譯器留在 `build`。",
    "兩個階段都設定 `PATH`：從另一個映像檔開始的階段，不會從它複製檔案的那個階段繼承任何設定。",
    "虛擬環境在哪個路徑建置，就在哪個路徑使用。它的腳本裡寫著這個路徑，所以不能移動。",
  ],
  "rust-slim": [
    "工具鏈和所有中間產物都留在 `build`；從 `build` 複製 1 個路徑，就是程式本身。",
    "`target` 在快取掛載裡，不屬於階段的檔案。所以在同一個 RUN 裡就把程式從那裡複製到 `/usr/local/bin`。",
    "`runtime` 和 `build` 是同一版的 Debian，所以程式所連結的 C 程式庫也在那裡。",
  ],
  "frontend-nginx": [
    "Node 不會進入映像檔：從 `build` 複製 1 個路徑，也就是完成的檔案，放進只負責提供檔案的映像檔。",
    "拉取 2 個映像檔，誰也不等誰：`build` 還在安裝套件時，`web` 的設定就已經複製了。",
    "`web` 以一般使用者的身分執行，所以監聽 `8080`，而不是只有 root 才能開啟的連接埠。",
  ],
  "named-stages": [
    "這個檔案有 5 個階段。預設情況下建置 5 個階段中的 4 個：略過 `test`，因為 `production` 需要的東西都不是從它來的。",
    "加上 `--target test` 會建置 5 個階段中的 3 個，略過 `build` 和 `production`：在 CI 裡先指定 `test`，再建置映像檔。",
    "預設情況下進入映像檔的是 `base` 和 `production`：目標以 FROM 從某個階段開始時，那個階段的映像層就在映像檔裡；只是從它複製檔案則不會。",
    "加上 `--target build` 建置就停在那裡：略過 `test` 和 `production`。",
  ],
  "parallel-builders": [
    "`web` 和 `api` 在同一波開始：兩者之間沒有路徑相通，所以 BuildKit 同時建置它們。",
    "預設情況下分 2 波建置 3 個階段中的 3 個。整體花的時間等於較慢的那一個，而不是兩者相加。",
    "加上 `--target web` 只建置 3 個階段中的 1 個：略過 `api` 和 `app`。",
  ],
  "external-binary": [
    "`COPY --from` 也接受映像檔：探測程式直接來自 `ghcr.io/grpc-ecosystem/grpc-health-probe:v0.4.37`，不需要為它寫一個階段。",
    "拉取 3 個映像檔，建置 2 個階段中的 2 個。探測程式的映像檔和其他來源一樣，畫成較小的節點。",
    "它和基礎映像檔一樣以標籤固定版本；沒有標籤就是 `latest`，建置那天是什麼就是什麼。",
  ],
  "dotnet-aspnet": [
    "預設情況下建置 4 個階段中的 3 個；略過 `test`。加上 `--target test` 會建置 4 個階段中的 2 個。",
    "專案檔在其他檔案之前複製，所以只有參考變更時才會重新執行 `dotnet restore`。",
    "`publish` 和 `test` 都以 FROM 從 `restore` 開始：共同的部分只做一次，之後各走各的路。",
    "進入映像檔的只有 `runtime`：它從不含 SDK 的映像檔開始。",
  ],
  "php-composer": [
    "`vendor` 和 `assets` 在同一波開始：PHP 套件和樣式表彼此無關。",
    "拉取 4 個映像檔。Composer 是從 `docker.io/library/composer:2.8` 複製出來的單一程式；那個映像檔裡的其他東西都沒有用到。",
    "預設情況下建置 3 個階段中的 3 個，進入映像檔的只有 `app`，沒有 Composer、沒有 Node，也沒有快取。",
  ],
  "ruby-bundle": [
    "拉取 2 個映像檔：完整的那個有原生 gem 需要的編譯器，精簡的那個是要交付的。",
    "兩個階段都設定 `BUNDLE_PATH`，因為 `app` 從 `build` 取得檔案，但不會取得它的環境變數。",
    "從 `build` 複製 2 個路徑：gem，以及應用程式和預先編譯好的資源。",
  ],
  "cpp-distroless": [
    "`test` 以 FROM 從 `build` 開始，所以測試的正是要交付的目的檔。預設情況下建置 3 個階段中的 2 個，略過 `test`。",
    "從 `build` 複製 1 個路徑，到一個除了 C 程式庫幾乎什麼都沒有的映像檔：沒有 shell，也沒有套件管理程式。",
    "安裝的套件固定到次版本，套件清單在同一個 RUN 結束時就刪除。",
  ],
  "numeric-references": [
    "`--from=0` 和 `--from=1` 是指檔案的第一個和第二個階段。建置 3 個階段中的 3 個。",
    "在最前面插入一個階段，兩個編號就會不聲不響地指向別的階段。用 `AS` 給階段取名，不論順序如何，參照都正確。",
    "沒有名稱的階段無法指定：目標控制項只提供預設的目標。",
    "這裡關於編號的提示是有意保留的：較舊的檔案就長這樣。",
  ],
  "arg-bases": [
    "第一個 FROM 之前的 ARG 只供 FROM 行使用。`runtime` 再寫一次 `ARG VARIANT`，才能在 LABEL 裡用它的值。",
    "預設情況下拉取 `docker.io/library/debian:trixie-slim`，略過 `runtime-alpine`：建置 4 個階段中的 3 個。",
    "加上 `--build-arg VARIANT=alpine` 則相反：略過 `runtime-debian`。FROM 所用的階段名稱裡也可以有變數。",
    "加上 `--build-arg GO_VERSION=1.26` 會拉取另一個映像檔，`build` 裡的一切都重新執行。",
  ],
  "cross-compilation": [
    "加上 `--platform linux/arm64` 時，`build` 在 `linux/amd64` 上執行，仍是機器自己的平台，因為這個階段的 FROM 寫著 `--platform=$BUILDPLATFORM`。只有 `runtime` 在 `linux/arm64` 上執行。",
    "BuildKit 知道 `TARGETOS` 和 `TARGETARCH`，階段卻不知道，要等 ARG 宣告它們。",
    "它們在 `go mod download` 之後才宣告，所以下載的內容由所有平台共用；只有 ARG 之後的部分才要為每個平台各執行一次。",
    "`runtime` 沒有任何步驟會執行程式：什麼都不用模擬。",
  ],
  "cache-mounts": [
    "快取掛載是一個在建置之後仍保留的目錄，不在任何映像層裡：`build` 和 `runtime` 都不含 apt、pip 或 uv 存放的東西。",
    "`sharing=locked` 讓 apt 的目錄一次只給一個建置使用，因為它不能共用；其他目錄可以同時給好幾個建置使用。",
    "映像檔自帶的 apt 清理功能要先關掉，否則每次安裝之後都會清空快取。",
    "從 `build` 複製 1 個路徑，而且不是快取掛載裡的路徑：那樣的路徑在這裡會是空的。",
  ],
  "secret-mount": [
    "權杖是只在一個 RUN 期間存在的檔案，別處都沒有：不在映像層裡、不在歷史裡，也不在快取裡。",
    "沒有提供機密時，`required=true` 會以清楚的訊息中止建置，而不是讓 registry 給出令人費解的回應。",
    "如果用 ARG 或 ENV，拿到映像檔的人都能讀到權杖；BuildKit 會對此提出警告。",
    "預設情況下建置 3 個階段中的 3 個，但沒有 FROM 連線從 `dependencies` 或 `build` 通往要交付的內容：它重新開始，只從 `build` 複製 2 個路徑。",
  ],
  "ssh-mount": [
    "加上 `--ssh default`，建置就可以向建置者的 agent 提出請求。金鑰本身從不進入建置。",
    "主機的金鑰是專案裡的一個檔案，所以沒有別人能冒充那台主機回應。在建置期間執行 `ssh-keyscan`，則是誰回應就相信誰。",
    "只有帶著掛載的 RUN 能連到私有模組；之後的 `go build` 使用已經取得的內容。",
    "預設情況下建置 2 個階段中的 2 個，並從 `build` 複製 1 個路徑。",
  ],
  "bind-mounts": [
    "繫結掛載讓一個 RUN 看到檔案，而不增加映像層。`runtime` 使用 `wheels` 製作的 wheel 檔案，卻一個也不留下。",
    "掛載是自成一類的連線：從建置上下文到 `wheels`，再從 `wheels` 到 `runtime`。預設情況下建置 2 個階段中的 2 個。",
    "和先 COPY wheel 再用 `rm` 刪除比一比：刪除的檔案仍會留在 COPY 的映像層裡。",
  ],
  heredocs: [
    "帶有 heredoc 的 RUN 不論有幾行，都是一道指令、一個映像層。`set -eu` 讓它在第一次失敗時就結束，和 `&&` 一樣。",
    "`report` 裡腳本的第一行寫明直譯器，所以那個 RUN 是 Python。",
    "COPY 就地寫出小檔案。它們的名稱寫在 `<<` 之後；名稱加上引號時，`$` 會照原樣保留。",
    "預設情況下建置 3 個階段中的 3 個。`build` 和 `report` 在同一波開始。",
  ],
  "onbuild-triggers": [
    "ONBUILD 在 `service-base` 本身什麼都不做。每個以 FROM 從它開始的階段，都會最先執行它：`search` 和 `mail` 各自複製並安裝自己的檔案。",
    "`SERVICE` 也由觸發指令宣告，兩個階段都會得到它。",
    "預設情況下建置 3 個階段中的 2 個：略過 `search`，因為 `mail` 是最後一個階段，而且不需要它的任何東西。加上 `--target search` 則相反：略過 `mail`。",
    "整個檔案的預設目標，就是碰巧排在最後的那個階段。一個檔案裡有好幾個服務時，一定要指定目標。",
  ],
  "link-copies": [
    "加上 `--link`，COPY 做出的映像層就不依賴下方的內容。在計畫裡，這樣的 COPY 不等 `site` 的任何東西；之後再由合併把它疊到已有的內容上。",
    "基礎映像檔有新版本時，以連結方式複製的映像層會原樣使用：什麼都不用重新複製。",
    "`assets` 和 `pages` 在同一波開始，先完成的那一個，它的 COPY 不必等另一個。",
    "以連結方式進行的 COPY 看不到下方的內容，所以它的目的地是一個可能會重新建立的目錄，也無法跟隨基礎映像檔的符號連結。",
  ],
  "debug-target": [
    "預設情況下建置 4 個階段中的 3 個：略過 `debug`，映像檔裡沒有 shell。",
    "加上 `--target debug` 也會建置 4 個階段中的 3 個：在正式環境執行的 `service`，再加上 shell 和除錯器。你看到的就是實際執行的東西，不是用另一種方式建置的複本。",
    "順序很重要。如果 `debug` 是最後一個階段，它就成了預設目標，也會被發布；所以讓 `release` 排在最後，它只是 `service` 的另一個名稱。",
    "預設情況下進入映像檔的是 `service` 和 `release`。",
  ],
  "test-targets": [
    "預設情況下建置 8 個階段中的 4 個。略過 `lint`、`unit`、`browser` 和 `checks`：自成一個階段的測試，不會因為寫在那裡就執行。",
    "加上 `--target checks` 會建置 8 個階段中的 6 個，略過 `build` 和 `production`。`lint`、`unit` 和 `browser` 在同一波開始。",
    "`checks` 從各個階段取一份報告：從 `lint` 複製 1 個路徑、從 `unit` 複製 1 個路徑、從 `browser` 複製 1 個路徑。它全都需要，所以測試必須全部通過。",
    "`docker build --target checks --output reports .` 還會把報告放到主機上的一個目錄。",
  ],
  "export-artifacts": [
    "不是每次建置都以映像檔結束。`docker build --output dist .` 會把預設目標 `artifacts` 的檔案寫到主機上。",
    "預設情況下建置 6 個階段中的 5 個：略過 `image`。加上 `--target image` 會建置 6 個階段中的 3 個。",
    "`linux`、`macos` 和 `windows` 在同一波開始，都以 FROM 從 `modules` 開始：共用的內容只下載一次。",
    "預設情況下拉取 1 個映像檔，進入映像檔的只有 `artifacts`，而它從 `scratch` 開始。",
  ],
  "remote-sources": [
    "ADD 從網路取得封存檔和儲存庫，圖中把它們畫成和映像檔並列的來源。`--unpack` 在取得時就解開封存檔。",
    "`--checksum` 確保封存檔就是原本要的那一個。沒有它，同一個網址背後的檔案可能會變，建置也跟著變。",
    "儲存庫以 `#` 之後的內容固定版本：標籤，或者更牢靠的提交。BuildKit 自己取得它；階段裡不需要 Git。",
    "預設情況下建置 3 個階段中的 3 個，進入映像檔的只有 `runtime`，並從 `build` 複製 1 個路徑。",
  ],
  "large-build": [
    "這個檔案有 36 個階段。其中只有幾個是供人指定的：`demo`、`checks`、`binaries`、`web` 和各個服務。其餘的都是通往它們的路。",
    "預設情況下建置 36 個階段中的 19 個；其中沒有任何服務自己的映像檔，因為 `demo` 直接從建置階段取得程式。",
    "加上 `--target checks` 會建置 36 個階段中的 12 個，沒有正式環境的映像檔。",
    "加上 `--target orders` 會建置 36 個階段中的 7 個：不論檔案裡還有什麼，單一服務的圖都很小。",
    "`build-gateway`、`build-accounts`、`build-catalog`、`build-orders`、`build-payments`、`build-search` 和 `build-mail` 在同一波開始。它們都要等 `protocols`：協定檔案一變更，它右邊的一切都要重新建置。",
    "用 `/` 搜尋階段，或者沿著連線從 `demo` 一路走回 `go-base`。",
  ],
  "this-page": [
    "這個 Dockerfile 建置的就是你正在看的網頁。預設情況下建置 2 個階段中的 2 個，並拉取 2 個映像檔。",
    "從 `build` 複製 1 個路徑：完成的檔案。Node、原始碼和套件都不會進入映像檔。",
    "伺服器寫入的內容都在 `/tmp`，所以容器也能以唯讀檔案系統執行。",
  ],
  "large-context": [
    "這個範例附有一個虛構的資料夾。從「上下文」面板可以看到，`COPY . .` 讓建置傳送幾乎全部內容，雖然它只需要一小部分。",
    "`.git` 和 `video` 占了大部分。把建議的那一行加入 `.dockerignore`，或在樹狀清單中忽略任何項目，總計會立刻改變。",
    "資料夾中有 `package-lock.json`，但 `COPY package.json` 沒有複製它，所以 `npm install` 會自行選擇版本。`COPY nginx.conf` 指定的檔案其實在 `deploy` 裡。編輯器會標出這些地方。",
    "預設情況下建置 2 個階段中的 2 個。資料夾中會進入映像檔的是 `nginx.conf` 和 `dist`，而 `npm run build` 會重新產生 `dist`。其餘的留在 `build`，但其中任何變更都會讓 `npm run build` 重新執行。",
  ],
  "bake-monorepo": [
    "預設情況下建置 5 個目標中的 3 個，也就是群組 `default` 裡的（不算 `_common`）。兩個 Dockerfile 在同一張圖裡：建置 9 個階段中的 7 個，兩邊都略過 `test`。",
    "`api` 和 `worker` 由同一個 Dockerfile 建置。兩者的 `build` 相同，所以圖裡只有一個，BuildKit 也只替兩者執行一次。",
    "執行 `docker buildx bake test` 時，建置 5 個目標中的 2 個，而且沒有一個會產生要推送的映像檔：`type=cacheonly` 只留下快取。",
    "`_common` 以底線開頭，因為沒有人建置它。其他目標用 `inherits` 取得它的設定。",
  ],
  "service-base": [
    "`FROM company-python` 指的不是 registry 裡的映像檔：`docker-bake.hcl` 的 `contexts` 把它換成 `target:base`。在圖裡，線從 `base` 連到另外兩個 Dockerfile。",
    "預設情況下選了 3 個目標中的 2 個，但建置 4 個階段中的 4 個：`base` 不在群組裡，而兩個服務都需要它。BuildKit 在它們之前建置它，只建置一次。",
    "基礎映像檔不必先推送再拉取，就能進入服務：`base` 的變更在下一次建置就會同時進入兩個服務。",
    "執行 `docker buildx bake orders` 時，建置 4 個階段中的 2 個：略過 `wheels` 和 `billing`。",
  ],
  "compose-services": [
    "這些服務中，`web` 和 `api` 有 `build`。`db` 沒有：服務啟動時，Compose 才會拉取它的 `image`，這不屬於建置。",
    "預設情況下建置 5 個階段中的 4 個。略過 `debug`，因為服務的 `target: api` 讓建置在它之前的階段結束。",
    "`args` 把 `JAVA_VERSION` 設為 `25`，所以伺服器的兩行 `FROM` 都依照 Compose 檔，而不是 Dockerfile 裡的預設值。",
    "`depends_on` 說明先啟動哪一個，對建置沒有任何影響：圖裡的服務之間沒有連線，所以兩個會平行建置。",
  ],
  "multi-platform-release": [
    "預設情況下建置 2 個目標中的 2 個，每個都是給 `linux/amd64`、`linux/arm64` 和 `linux/arm/v7` 的。它們的 `platforms` 來自 `_release`，兩者只要寫一次。",
    "建置 3 個階段中的 3 個。兩個目標都取用 `build`，所以每個程式在每個平台只編譯一次，而不是每個目標一次。",
    "`FROM --platform=$BUILDPLATFORM` 讓 Go 在建置機器上以原生方式執行。到 `go mod download` 為止的步驟，所有平台只執行一次；目標平台的 `ARG` 之後的步驟，每個平台執行一次。",
    "`VERSION` 是 Bake 檔的變數。`VERSION=2.0.0 docker buildx bake` 不必編輯檔案，就能發布另一個版本。",
  ],
};
