import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { linkMessages } from "../en/links.ts";

export default translation(linkMessages, {
  share: "复制含有全部内容的链接，并查看其他分享方式",
  cutOff: "这个链接不完整：缺少结尾。请重新复制整个链接，或向发送者索取完整的链接。",
  damaged: "这个链接已损坏：部分字符在传送途中被更改。请从生成链接的地方重新复制，或索取 Dockerfile 本身。",
  oversized:
    "这个链接含有超过 1 MiB 的文本，超出 Stagelight 能从链接打开的上限。请索取 Dockerfile 文件，并拖放到这里。",
  unknown: "这个网址中 # 之后的内容不是 Stagelight 链接。链接以 #v1/ 开头，示例则以 #e/ 开头：请确认是从开头复制的。",
  newer: (version) =>
    `这个链接由较新的 Stagelight 生成（格式为第 ${version} 版，本页面读取第 1 版）。请重新加载页面以获取最新版本，再打开链接。`,
  noObject: "无法读取这个链接：其内容不是 JSON 对象。如果是手写的链接，请加以修正；否则请索取新的链接。",
  wrongKey: (key) => `无法读取这个链接：缺少“${key}”或其类型错误。如果是手写的链接，请加以修正；否则请索取新的链接。`,
  noExample: (slug) => `没有名为“${slug}”的示例。`,
  nothingEmbedded: "这里没有嵌入任何内容：网址的 # 之后没有链接。",
  opened: (what) => closeUp(`已打开 ${what}。`),
  yourDraft: "你的草稿",
  theLink: "链接",
  aRecord: (name) => `构建记录“${name}”`,
  aSample: (rule) => `${rule} 的样例`,
  theExample: (title) => `示例“${title}”`,
  full: "浏览器没有空间保存你的草稿。内容仍在网址中：复制网址即可保留。",
  denied: "浏览器不允许本页面保存你的草稿。内容仍在网址中：复制网址即可保留。",
  swapped: "两份文本已对调。",
});
