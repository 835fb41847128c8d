import { translation } from "../../translation.ts";
import { staticPageMessages } from "../../en/pages/static-pages.ts";

export default translation(staticPageMessages, {
  languages: "语言",
  aboutRules: (count) => `${count} 条 Dockerfile 规则，各附理由与样例。`,
  titleOfRule: (id, title) => `${id}：${title}`,
  openSample: "在 Stagelight 中打开这个样例",
  aboutExamples: (count) => `${count} 个有多个阶段的 Dockerfile 和项目，各附一张图，说明构建什么、为什么。`,
  openExample: "在 Stagelight 中打开",
  toChangeIt: "，即可修改，并查看每个目标会构建什么。",
  whatItBuilds: "构建什么",
  inWords: "以文字说明",
});
