import { translation } from "../translation.ts";
import { paletteMessages } from "../en/palette.ts";

export default translation(paletteMessages, {
  title: "所有命令",
  search: "想做什么？",
  none: "没有这个名称的命令。",
  recent: "最近使用",
  commands: "命令",
  targets: "目标",
  stages: "阶段",
  examples: "示例",
  lessons: "课程",
  looks: "外观",
  buildTarget: (target) => `构建目标 ${target}`,
  goToStage: (stage) => `前往阶段 ${stage}`,
  openExample: (title) => `打开示例：${title}`,
  openLesson: (title) => `打开课程：${title}`,
  ofTheme: (name) => `主题：${name}`,
  ofLanguage: (name) => `语言：${name}`,
});
