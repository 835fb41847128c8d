import { translation } from "../../translation.ts";
import { graphDetailMessages } from "../../en/graph/details.ts";

export default translation(graphDetailMessages, {
  details: "詳細資料",
  buildThis: "建置這個",
  alsoBuild: "也建置這個",
  notAlso: "不再建置這個",
  foldCard: "收合",
  unfoldCard: "展開",
  showAllRows: "全部顯示",
  filesYouSend: "你傳送給建置的檔案。",
  notNeeded: "這個目標不需要。",
  theImage: "映像檔",
  search: "在圖中搜尋",
  closeSearch: "關閉搜尋",
  whatToType: "階段、映像檔、指令或路徑",
  nothingFound: "這裡沒有符合的內容。",
  found: "搜尋結果",
  stageAt: (stage, line) => `階段 ${stage}，第 ${line} 行`,
  rowAt: (stage, line) => `${stage}，第 ${line} 行`,
  doesNotBuild: "無法建置：",
  moreErrors: (count) => `另有 ${count} 個`,
});
