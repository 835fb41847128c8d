import { translation } from "../translation.ts";
import { shareMessages } from "../en/share.ts";

const number = new Intl.NumberFormat("zh-Hans");

export default translation(shareMessages, {
  title: "分享",
  about: "链接的 # 之后就是整份 Dockerfile，浏览器不会把这部分发送到任何地方。没有上传任何内容。",
  ways: "分享方式",
  tabs: { step: "这一步", link: "链接", picture: "图片", text: "文本与数据" },
  step: {
    dialog: "分享这一步的起始内容，或是你改好的结果。不会上传任何东西。",
    colors: "配色",
    readersLanguage: "读者的语言",
    formats: {
      link: { label: "链接", about: "打开这一步的起始内容，不包含你的修改。" },
      embed: { label: "嵌入", about: "在你自己的网页里阅读并完成这一步。进度不会保存。" },
    },
  },
  form: "形式",
  copy: "复制",
  links: {
    link: { label: "链接", about: "最短的形式，适合聊天和代码评审。" },
    "markdown-link": { label: "Markdown 链接", about: "用文字代替冗长的网址。" },
    "markdown-code": { label: "Markdown 与代码", about: "可阅读的 Dockerfile，下方附上链接。" },
    mermaid: { label: "Mermaid 与链接", about: "GitHub 和 GitLab 会自行绘制的图表，以及链接。" },
    iframe: { label: "嵌入", about: "在你自己的页面中显示图，只读。" },
    readable: { label: "可读的链接", about: "较长；可以阅读，也可以手动修改。" },
  },
  isTooMuch: "内容超过链接所能容纳的 1 MiB。请以文件发送 Dockerfile，或发送内含源文件的图片。",
  shareWithApp: "用应用分享…",
  shorter: "缩短",
  withoutComments: "不含注释",
  withoutView: "不含视图与选择",
  withFolder: (files) => `包含文件夹中 ${files.toLocaleString("en")} 个文件的名称和大小，不含被忽略的文件`,
  tooManyFiles: (files) => `文件夹有 ${files.toLocaleString("en")} 个文件，放不进链接`,
  without: (names) => `不含 ${names}`,
  nothingToLeaveOut: "没有可省略的内容",
  fewer: (characters) => `少 ${number.format(characters)} 个字符`,
  secrets: {
    link: () => ({ before: "请注意：", after: " 的值可能是机密，任何拿到链接的人都能读到。" }),
    file: () => ({ before: "请注意：", after: " 的值可能是机密，任何拿到文件的人都能读到。" }),
  },
  leaveOut: () => "不要包含",
  length: "长度",
  characters: (count) => ({ before: `${number.format(count)} 个字符，`, after: "可放入之处" }),
  number: (count) => number.format(count),
  places: {
    discord: "Discord 消息",
    slack: "Slack 消息",
    github: "GitHub issue 表单",
    browser: "各种浏览器的地址栏",
  },
  fits: "放得下",
  tooLong: "放不下",
  linkTitle: "这份 Dockerfile 构建什么",
  linkTitleOf: (stages, target) => `这份 Dockerfile 构建什么：${number.format(stages)} 个阶段，目标 ${target}`,

  noGraph: "当前没有画出图。",
  pictureAbout: "当前显示的图，附图例。文件中含有 Dockerfile：把文件拖放到本页面即可再次打开。",
  theGraph: "图",
  colors: "颜色",
  light: "浅色",
  dark: "深色",
  pngSize: "PNG 的大小",
  download: (file) => `下载 ${file}`,
  copyPng: "复制 PNG",
  pictureIsCopied: "已复制图片。",
  noPicture: "浏览器无法生成这张图片。请改用较小的尺寸，或使用 SVG。",

  texts: {
    mermaid: { label: "Mermaid", about: "GitHub、GitLab 和许多其他工具会从文本绘制的图表。" },
    dot: { label: "Graphviz DOT", about: "供 dot 以及所有能读取其语言的工具使用。" },
    outline: { label: "大纲", about: "用文字说明图中的一切。" },
    json: { label: "JSON", about: "供其他程序使用的阶段、连线、构建步骤和问题。拖放到本页面即可再次打开。" },
    dockerfile: { label: "Dockerfile", about: "文本本身。" },
  },
});
