import { translation } from "../translation.ts";
import { openUrlMessages } from "../en/open-url.ts";

export default translation(openUrlMessages, {
  title: "从网址打开",
  about: "本页面从不连接其他主机，因此没有人会知道你在看什么。你的浏览器可以在新标签页中打开这个网址。",
  addressOf: "Dockerfile、gist 或 Stagelight 链接的网址",
  noAddress: "这不是网址：应以 https:// 开头",
  openLinkHere: "在此打开这个链接",
  bareTextAt: (host) => `纯文本位于 ${host}；请在那里全部复制`,
  openInTab: (host) => `在新标签页中打开 ${host}`,
  andPaste: "然后粘贴",
  openPasted: "打开粘贴的文本",
});
