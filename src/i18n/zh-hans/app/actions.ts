import { translation } from "../../translation.ts";
import { closeUp } from "../../chinese.ts";
import { actionMessages } from "../../en/app/actions.ts";

const number = new Intl.NumberFormat("zh-Hans");

export default translation(actionMessages, {
  compare: "比较…",
  exportGraph: "导出图片或文本…",
  restoreDraft: "恢复我的草稿",
  keepAsDraft: "把这份留作我的草稿",
  nextProblem: "下一个问题",
  previousProblem: "上一个问题",
  openAddress: "从网址打开…",
  openFile: "打开文件…",
  buildDefault: "构建默认目标",
  share: "分享",
  moreShare: "更多分享方式…",
  versions: "版本…",
  palette: "所有命令…",
  help: "帮助与快捷键",
  glossary: "术语表…",
  rules: "所有规则…",
  baseImages: "基础镜像…",
  examples: "示例…",
  takeTour: "开始导览",
  draftIsOpen: "你的草稿已重新打开。",
  isDraftNow: "这份现在是你的草稿。",
  isCopied: (what) => `已复制：${what}。`,
  mayNotCopy: "浏览器不允许本页面复制。请选中文本，自行复制。",
  mayNotCopyLink: "浏览器不允许本页面复制。链接就在地址栏里。",
  linkIsCopied: (length, contents) =>
    `已复制链接（${number.format(length)} 个字符）。其中包含${contents}；没有上传任何内容。`,
  wholeDockerfile: "整份 Dockerfile",
  dockerfileAndValues: (args) => `这份 Dockerfile 和 ${args.join("、")} 的值`,
  file: (name) => `“${name}”`,
  dockerfileInside: (name) => `“${name}”里的 Dockerfile`,
  dockerfileInsideFirst: (name) => `“${name}”里的 Dockerfile`,
  pastedText: "粘贴的文本",
  pastedTextFirst: "粘贴的文本",
  text: "文本",
  ignore: ".dockerignore",
  command: "命令",
  tookIgnore: (name) => `已把“${name}”用作 .dockerignore。`,
  isTooLong: (what, limit) => closeUp(`${what} 超过本页面的上限 ${limit}。没有任何更改。`),
  nothingInside: (name) => `“${name}”里没有 Dockerfile：只有 Stagelight 生成的图片里才会有。没有任何更改。`,
  notText: (name) => `“${name}”不是 UTF-8 文本。没有任何更改。`,
});
