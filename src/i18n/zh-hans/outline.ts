import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { outlineMessages } from "../en/outline.ts";

export default translation(outlineMessages, {
  stages: "以文字说明的阶段",
  nothing: "还没有阶段：每个阶段都以 FROM 开始。",
  target: "目标",
  built: "会构建",
  skipped: "跳过",
  inTheImage: (state) => `${state}，在镜像中`,
  lastAndDefault: (state) => `${state}，最后一个，也是默认目标`,
  line: (line) => `第 ${line} 行`,
  stage: (label) => `阶段 ${label}`,
  context: "构建上下文",
  fromStage: (stage) => `以阶段 ${stage} 为起点。`,
  fromImage: (image) => `以镜像 ${image} 为起点。`,
  fromContext: (context) => `以具名上下文 ${context} 为起点。`,
  fromScratch: "从空白开始（scratch）。",
  fromUnknown: (written) => `以 ${written} 为起点，但无法解析。`,
  fromNoValue: (written) => `以 ${written} 为起点，但其中有变量没有值。`,
  copies: (what, from) => closeUp(`从 ${from} 复制 ${what}。`),
  mounts: (what, from) => closeUp(`从 ${from} 挂载 ${what}。`),
  sideBySide: (stages, more) =>
    more === 0
      ? `可以与 ${stages.join("、")} 同时构建。`
      : `可以与 ${stages.join("、")} 和另外 ${more} 个阶段同时构建。`,
  noInstructions: "没有自己的指令。",
  instructions: (count, keywords) => `${count} 条指令：${keywords.join("、")}。`,
});
