import { translation } from "../../translation.ts";
import { headerMessages } from "../../en/app/header.ts";

export default translation(headerMessages, {
  examples: "示例",
  allExamples: "示例…",
  open: "打开",
  more: "更多",
  copyLink: "复制链接",
  theme: "主题",
  themeOfSystem: "跟随系统",
  themeLight: "浅色",
  themeDark: "深色",
  language: "语言",
});
