import { translation } from "../../translation.ts";
import { splitMessages } from "../../en/refactor/split.ts";

export default translation(splitMessages, {
  base: (before, after) => `映像檔改從 \`${after}\` 開始，不再從 \`${before}\` 開始。`,
  sameBase: (base) => `映像檔仍從 \`${base}\` 開始。`,
  size: (before, after) => `基礎映像檔從約 ${before} MB 變成約 ${after} MB。`,
  reruns: (before, after) =>
    before === after
      ? `修改原始碼後會重新執行 ${before} 個命令，和以前一樣。`
      : `修改原始碼後重新執行的命令從 ${before} 個變成 ${after} 個。`,
  leftOut: (what) => `不再進入映像檔：${what.join("、")}。`,
  leftOutNames: {
    compiler: "編譯器",
    sdk: "SDK",
    "build-tool": "建置工具",
    headers: "標頭檔",
    "development-dependencies": "開發相依套件",
    caches: "下載快取",
    sources: "原始碼",
    "build-files": "建置的中間檔案",
    composer: "Composer",
  },
  reasons: {
    build: "建置程式。只有從這個階段複製的東西會進入映像檔。",
    runtime: "映像檔從這裡開始，只有程式執行時需要的東西。",
    "install-first": "在原始碼之前，所以修改原始碼不會重做這一步。",
    dependencies: "在建置程式的同時安裝正式環境的相依套件。",
    copies: "程式執行時需要它。",
  },
  extraFiles: (program) => `\`${program}\` 執行時會讀取專案的其他檔案嗎，例如範本或靜態檔案？`,
  extraFilesOptions: { none: "不會", all: "會，複製整個專案目錄" },
  runtime: "這是網頁應用程式嗎？",
  runtimeOptions: { aspnet: "是，需要 ASP.NET", runtime: "不是，有 .NET 執行階段就夠了" },
  verified: "已分析結果（未實際建置）：沒有錯誤，而且映像檔以相同的使用者、環境變數和連接埠啟動相同的命令。",
  whys: {
    "not-building": "這個 Dockerfile 還無法建置。",
    "no-image": "最後一個階段不是從映像檔開始。",
    triggers: "這個階段有 ONBUILD 觸發指令。",
    "no-command": "這個 Dockerfile 沒有說映像檔要啟動什麼：沒有 CMD，也沒有 ENTRYPOINT。",
    "no-build-step": "在最後一個階段找不到安裝相依套件或編譯的步驟。",
    "needs-tool": (tool) => `映像檔以 \`${tool}\` 啟動，需要建置工具。`,
    "unknown-program": "無法確定映像檔啟動哪個程式。",
    "unknown-runtime": (image) => `無法確定哪個較小的映像檔可以取代 \`${image}\`。`,
    "unknown-packages": (words) => `無法確定 \`${words}\` 會安裝哪些套件。`,
    "root-folder": "專案在映像檔的根目錄。請先設定 WORKDIR。",
    "missing-file": (path: string) => `結果中會有步驟在 \`${path}\` 出現之前就需要它。`,
    different: "結果不會以相同方式啟動相同的程式。",
    worse: (message) => `結果會有新的問題：${message}`,
  },
});
