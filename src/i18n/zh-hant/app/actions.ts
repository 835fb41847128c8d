import { translation } from "../../translation.ts";
import { closeUp } from "../../chinese.ts";
import { actionMessages } from "../../en/app/actions.ts";

const number = new Intl.NumberFormat("zh-Hant");

export default translation(actionMessages, {
  compare: "比較…",
  exportGraph: "匯出圖片或文字…",
  restoreDraft: "還原我的草稿",
  keepAsDraft: "把這份留作我的草稿",
  nextProblem: "下一個問題",
  previousProblem: "上一個問題",
  openAddress: "從網址開啟…",
  openFile: "開啟檔案…",
  buildDefault: "建置預設目標",
  share: "分享",
  moreShare: "更多分享方式…",
  versions: "版本…",
  palette: "所有命令…",
  help: "說明與快速鍵",
  glossary: "詞彙表…",
  rules: "所有規則…",
  baseImages: "基礎映像檔…",
  examples: "範例…",
  takeTour: "開始導覽",
  draftIsOpen: "你的草稿已重新開啟。",
  isDraftNow: "這份現在是你的草稿。",
  isCopied: (what) => `已複製：${what}。`,
  mayNotCopy: "瀏覽器不允許本頁面複製。請選取文字，自行複製。",
  mayNotCopyLink: "瀏覽器不允許本頁面複製。連結就在網址列裡。",
  linkIsCopied: (length, contents) =>
    `已複製連結（${number.format(length)} 個字元）。其中包含${contents}；沒有上傳任何東西。`,
  wholeDockerfile: "整份 Dockerfile",
  dockerfileAndValues: (args) => `這份 Dockerfile 和 ${args.join("、")} 的值`,
  file: (name) => `「${name}」`,
  dockerfileInside: (name) => `「${name}」裡的 Dockerfile`,
  dockerfileInsideFirst: (name) => `「${name}」裡的 Dockerfile`,
  pastedText: "貼上的文字",
  pastedTextFirst: "貼上的文字",
  text: "文字",
  ignore: ".dockerignore",
  command: "命令",
  tookIgnore: (name) => `已把「${name}」當作 .dockerignore。`,
  isTooLong: (what, limit) => closeUp(`${what} 超過本頁面的上限 ${limit}。沒有任何變更。`),
  nothingInside: (name) => `「${name}」裡沒有 Dockerfile：只有 Stagelight 產生的圖片裡才會有。沒有任何變更。`,
  notText: (name) => `「${name}」不是 UTF-8 文字。沒有任何變更。`,
});
