import { translation } from "../../translation.ts";
import { headerMessages } from "../../en/app/header.ts";

export default translation(headerMessages, {
  examples: "範例",
  allExamples: "範例…",
  open: "開啟",
  more: "更多",
  copyLink: "複製連結",
  theme: "主題",
  themeOfSystem: "跟隨系統",
  themeLight: "淺色",
  themeDark: "深色",
  language: "語言",
});
