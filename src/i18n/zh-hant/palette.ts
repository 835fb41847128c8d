import { translation } from "../translation.ts";
import { paletteMessages } from "../en/palette.ts";

export default translation(paletteMessages, {
  title: "所有命令",
  search: "想做什麼？",
  none: "沒有這個名稱的命令。",
  recent: "最近使用",
  commands: "命令",
  targets: "目標",
  stages: "階段",
  examples: "範例",
  lessons: "課程",
  looks: "外觀",
  buildTarget: (target) => `建置目標 ${target}`,
  goToStage: (stage) => `前往階段 ${stage}`,
  openExample: (title) => `開啟範例：${title}`,
  openLesson: (title) => `開啟課程：${title}`,
  ofTheme: (name) => `主題：${name}`,
  ofLanguage: (name) => `語言：${name}`,
});
