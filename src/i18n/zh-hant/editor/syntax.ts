import { translation } from "../../translation.ts";
import { editorSyntaxMessages } from "../../en/editor/syntax.ts";

export default translation(editorSyntaxMessages, {
  instructions: {
    from: {
      short: "開始一個階段",
      text: "`FROM` 以某個映像檔、前面的某個階段或空無一物的 `scratch` 開始新的階段，並可用 `AS` 為它命名。",
    },
    run: { short: "執行命令", text: "`RUN` 在建置映像檔時於階段中執行命令；它對檔案系統所做的變更會成為一個映像層。" },
    copy: {
      short: "複製檔案",
      text: "`COPY` 從建置上下文把檔案複製到階段中；加上 `--from` 時，則從另一個階段或映像檔複製。",
    },
    cmd: {
      short: "預設命令",
      text: "`CMD` 指定容器預設啟動什麼，或 `ENTRYPOINT` 的預設引數。只有最後一個有效；建置映像檔時不會執行。",
    },
    entrypoint: { short: "要啟動的程式", text: "`ENTRYPOINT` 指定容器啟動哪個程式，並捨棄從起點繼承而來的 `CMD`。" },
    workdir: { short: "設定工作目錄", text: "`WORKDIR` 設定後續指令與容器的工作目錄；目錄不存在時會自動建立。" },
    arg: {
      short: "建置引數",
      text: "`ARG` 宣告可由 `--build-arg` 設定的變數。它只在所屬階段建置期間有效，不會留在映像檔中。寫在第一個 `FROM` 之前的，只有 `FROM` 看得到；階段要用就得再宣告一次。",
    },
    env: { short: "環境變數", text: "`ENV` 為後續指令、以此為起點的階段以及容器設定環境變數。" },
    expose: {
      short: "說明連接埠",
      text: "`EXPOSE` 說明容器會監聽哪些連接埠，但不會真的開放；那是 `docker run -p` 的事。",
    },
    user: { short: "設定使用者", text: "`USER` 設定後續 `RUN` 指令與容器以哪個使用者執行。" },
    add: {
      short: "加入檔案、封存檔、網址",
      text: "`ADD` 和 `COPY` 一樣會複製檔案，另外還會解開本機封存檔，並能下載網址與 Git 儲存庫。一般檔案用 `COPY`，意思更清楚。",
    },
    volume: { short: "掛載點", text: "`VOLUME` 標示一個目錄，其內容保存在容器的映像層之外。" },
    label: { short: "中繼資料", text: "`LABEL` 把名稱與值寫入映像檔的中繼資料，不會改動任何檔案。" },
    healthcheck: {
      short: "檢查容器",
      text: "`HEALTHCHECK` 指定 Docker 如何得知執行中的容器是否仍正常；建置映像檔時不會執行。",
    },
    shell: {
      short: "shell 形式所用的 shell",
      text: "`SHELL` 設定用哪個程式執行未寫成 JSON 陣列的命令；在 Linux 上預設為 `/bin/sh -c`。",
    },
    stopsignal: { short: "停止訊號", text: "`STOPSIGNAL` 設定要求容器結束時所用的訊號。" },
    onbuild: {
      short: "留待之後的指令",
      text: "`ONBUILD` 把一道指令留待之後：當別的階段以 `FROM` 從此階段開始時才執行。",
    },
    maintainer: {
      short: "已淘汰",
      text: "`MAINTAINER` 已淘汰，請改用 `LABEL org.opencontainers.image.authors=…`。",
    },
  },
  flags: {
    platform: {
      short: "基礎映像檔的平台",
      text: "要取用哪個平台的映像檔。`$BUILDPLATFORM` 讓階段以建置機器的原生平台執行，適合交叉編譯。",
    },
    from: {
      short: "要從哪個階段或映像檔複製",
      text: "從以名稱或編號指定的階段，或從映像檔取得檔案，而不是從建置上下文。",
    },
    chown: { short: "擁有者", text: "複製過來的檔案所屬的使用者與群組；省略時為 `0:0`。" },
    chmod: { short: "權限", text: "複製過來的檔案權限，例如 `755` 或 `u=rwX,go=rX`。" },
    link: { short: "獨立的映像層", text: "把檔案放進不依賴下層的映像層，因此基礎映像檔改變時仍可使用快取。" },
    parents: { short: "保留上層目錄", text: "保留來源的上層目錄；`/./` 之前的部分會略去。" },
    exclude: { short: "排除", text: "不要複製的檔案的模式，可重複指定。" },
    checksum: {
      short: "預期的總和檢查碼",
      text: "下載內容的總和檢查碼不符時，建置就會中止；這也讓 BuildKit 能信任快取。",
    },
    "keep-git-dir": { short: "保留 .git", text: "保留所取得儲存庫的 `.git` 目錄。" },
    unpack: { short: "解開封存檔", text: "是否解開封存檔。本機的預設會解開，下載的則不會。" },
    mount: {
      short: "此命令的掛載",
      text: "在此命令執行期間掛載檔案、快取、機密或 SSH agent。掛載的內容不會成為映像層的一部分。",
    },
    network: { short: "網路", text: "此命令所用的網路：`default`、完全沒有網路的 `none`，或須經允許的 `host`。" },
    security: { short: "沙箱", text: "`insecure` 讓命令不受沙箱限制，但須獲建置器允許。" },
    device: { short: "裝置", text: "命令可使用的裝置，以 CDI 的方式命名。" },
    interval: { short: "檢查間隔", text: "兩次檢查之間的時間；省略時為 `30s`。" },
    timeout: { short: "檢查時限", text: "超過這段時間的檢查視為失敗；省略時為 `30s`。" },
    "start-period": { short: "啟動時間", text: "容器可用來啟動的時間；這段期間的失敗不計。" },
    "start-interval": { short: "啟動期間的間隔", text: "啟動期間兩次檢查之間的時間。" },
    retries: { short: "連續失敗次數", text: "連續失敗這麼多次後，容器即視為不健康；省略時為 `3`。" },
  },
  mountTypes: {
    bind: "僅供此命令使用的檔案，來自建置上下文、階段或映像檔；寫入的內容不會保留。",
    cache: "在同一建置器上跨建置保留的目錄，永遠不會進入映像檔。",
    tmpfs: "位於記憶體中的目錄，命令結束後即消失。",
    secret: "建置用的機密，以檔案或變數提供，不會進入任何映像層。",
    ssh: "啟動建置的人的 SSH agent。",
  },
  mountOptions: {
    type: "掛載的種類；省略時為 `bind`。",
    from: "檔案來自哪個階段或映像檔；省略時為建置上下文。",
    source: "所掛載內容中的路徑；省略時為全部。用於機密時則是它的 id。",
    target: "掛載到哪個路徑。",
    readonly: "不可寫入。",
    readwrite: "命令可以寫入；`bind` 掛載之後不會保留寫入的內容。",
    id: "名稱：同名的快取是同一個快取；機密與 SSH agent 也以名稱提供。",
    sharing: "兩個建置同時要用此快取時如何處理：`shared`、`private` 或 `locked`。",
    required: "未提供時，建置就會中止。",
    size: "容量上限。",
    mode: "八進位的權限。",
    uid: "擁有者的使用者編號。",
    gid: "擁有者的群組編號。",
    env: "存放機密的變數。",
  },
  directives: {
    syntax: { short: "語法版本", text: "`# syntax=` 指定由哪個映像檔解讀此 Dockerfile，必須放在最上方。" },
    escape: {
      short: "跳脫字元",
      text: "`# escape=` 設定用來跳脫與續行的字元；使用 Windows 路徑時，反引號較方便。",
    },
    check: {
      short: "BuildKit 的檢查",
      text: "`# check=` 可依名稱關閉檢查、開啟實驗性檢查，或在檢查發現問題時中止建置。",
    },
  },
  syntaxValues: ["第 1 版中最新的", "含仍在試驗的功能", "一般用的", "適合 Windows 路徑"],
  checkOptions: ["關閉檢查", "發現問題即中止建置", "開啟實驗性檢查", "全部"],
  as: ["為此階段命名"],
  healthcheckTypes: ["用來檢查的命令", "不檢查，不論基礎映像檔如何設定"],
  shells: ["管線中任一部分失敗即失敗", "第一個命令失敗即失敗"],
  signals: ["要求結束", "如同 Control+C", "結束並產生核心傾印", "立即結束"],
  platforms: ["執行建置的機器", "建置的目標平台"],
  sharingModes: ["可同時使用", "後到者另用新的", "輪流使用"],
});
