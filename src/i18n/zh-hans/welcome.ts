import { translation } from "../translation.ts";
import { welcomeMessages } from "../en/welcome.ts";

export default translation(welcomeMessages, {
  title: "看清你的 Dockerfile 究竟构建了什么",
  lead: "粘贴一份、把文件拖到任何地方，或从示例开始。各个阶段会变成一张图：目标要构建的亮起，进入镜像的最亮，跳过的保持暗淡。任何内容都不会离开你的浏览器。",
  write: "编写或粘贴",
  learn: "一步步学习",
  examples: "示例",
  allExamples: (count) => `全部 ${count} 个示例`,
});
