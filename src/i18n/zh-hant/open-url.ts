import { translation } from "../translation.ts";
import { openUrlMessages } from "../en/open-url.ts";

export default translation(openUrlMessages, {
  title: "從網址開啟",
  about: "本頁面從不連線到其他主機，因此沒有人會知道你在看什麼。你的瀏覽器可以在新分頁開啟這個網址。",
  addressOf: "Dockerfile、gist 或 Stagelight 連結的網址",
  noAddress: "這不是網址：應以 https:// 開頭",
  openLinkHere: "在此開啟這個連結",
  bareTextAt: (host) => `純文字位於 ${host}；請在那裡全部複製`,
  openInTab: (host) => `在新分頁開啟 ${host}`,
  andPaste: "然後貼上",
  openPasted: "開啟貼上的文字",
});
