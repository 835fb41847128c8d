import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { linkMessages } from "../en/links.ts";

export default translation(linkMessages, {
  share: "複製含有全部內容的連結，並查看其他分享方式",
  cutOff: "這個連結不完整：缺少結尾。請重新複製整個連結，或向寄送者索取完整的連結。",
  damaged: "這個連結已損壞：部分字元在傳送途中被更改。請從產生連結的地方重新複製，或索取 Dockerfile 本身。",
  oversized:
    "這個連結含有超過 1 MiB 的文字，超出 Stagelight 能從連結開啟的上限。請索取 Dockerfile 檔案，並拖放到這裡。",
  unknown: "這個網址中 # 之後的內容不是 Stagelight 連結。連結以 #v1/ 開頭，範例則以 #e/ 開頭：請確認是從開頭複製的。",
  newer: (version) =>
    `這個連結由較新的 Stagelight 產生（格式為第 ${version} 版，本頁面讀取第 1 版）。請重新載入頁面以取得最新版本，再開啟連結。`,
  noObject: "無法讀取這個連結：其內容不是 JSON 物件。若是手寫的連結，請加以修正；否則請索取新的連結。",
  wrongKey: (key) => `無法讀取這個連結：缺少「${key}」或其型別錯誤。若是手寫的連結，請加以修正；否則請索取新的連結。`,
  noExample: (slug) => `沒有名為「${slug}」的範例。`,
  nothingEmbedded: "這裡沒有嵌入任何內容：網址的 # 之後沒有連結。",
  opened: (what) => closeUp(`已開啟 ${what}。`),
  yourDraft: "你的草稿",
  theLink: "連結",
  aRecord: (name) => `建置記錄「${name}」`,
  aSample: (rule) => `${rule} 的樣本`,
  theExample: (title) => `範例「${title}」`,
  full: "瀏覽器沒有空間可保存你的草稿。內容仍在網址中：複製網址即可保留。",
  denied: "瀏覽器不允許本頁面保存你的草稿。內容仍在網址中：複製網址即可保留。",
  swapped: "兩份文字已對調。",
});
