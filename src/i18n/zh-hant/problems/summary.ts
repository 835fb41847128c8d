import { translation } from "../../translation.ts";
import { problemSummaryMessages } from "../../en/problems/summary.ts";

const number = new Intl.NumberFormat("zh-Hant");

export default translation(problemSummaryMessages, {
  title: "先做什麼",
  checking: "正在找出最重要的事…",
  nothing: "沒有需要先處理的事，下面列出的都可做可不做。",
  gains: {
    secret: "拿到映像檔的人都讀得到",
    failure: "會使建置或容器失敗",
    risk: "每次建置或執行都有風險",
    size: "映像檔會變小",
    time: "重新建置會變快",
  },
  smaller: (megabytes) => `映像檔約小 ${number.format(megabytes)} MB`,
  faster: (time) => `重新建置約快 ${time}`,
  fewerSteps: (steps) => `少重跑 ${number.format(steps)} 個步驟`,
  othersLike: (count) => `另有 ${number.format(count)} 個同類問題`,
  goToLine: (lines) => `前往第 ${lines} 行`,
  line: (line) => `第 ${number.format(line)} 行`,
  verdicts: "整個檔案",
  reproducible: { title: "可重現", yes: "是", no: "否" },
  secrets: { title: "洩漏機密", yes: "是", maybe: "可能", no: "未發現" },
  arguments: {
    title: "引數",
    none: "不需提供",
    required: (count) => `需提供 ${number.format(count)} 個`,
    optional: (count) => `可提供 ${number.format(count)} 個`,
  },
  isReproducible: "基礎映像檔、套件和下載的內容都已固定，之後再建置會得到相同的映像檔。",
  leaksNothing: "在 ENV、ARG、複製的檔案和命令中都沒有發現機密。",
  needsNothing: "每個建置引數都有預設值。",
  why: {
    "floating-tag": "沒有指定版本：下次建置可能是另一個映像檔",
    "moving-tag": "標籤可能改指向別的映像檔；只有摘要（digest）是固定的",
    packages: "安裝當下的最新版本",
    download: "下載時沒有核對校驗和",
    git: "跟著分支走，而不是固定的 commit",
    time: "寫入建置的時間",
    "in-image": "在映像檔或其歷史記錄中讀得到",
    "may-be-in-image": "看起來像機密，而且在映像檔中讀得到",
  },
  isRequired: "FROM 需要它的值",
  isOptional: "不設定就是空的",
  unpinned: (count, stage) => `階段 \`${stage}\` 中有 ${number.format(count)} 處安裝沒有固定版本`,
  showEach: "逐一顯示",
  hideEach: "收起",
});
