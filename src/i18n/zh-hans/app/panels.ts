import { translation } from "../../translation.ts";
import { panelMessages } from "../../en/app/panels.ts";

export default translation(panelMessages, {
  about: { tab: "说明" },
  problems: { tab: "问题", open: "显示问题" },
  outline: { tab: "大纲", open: "显示大纲" },
  explain: { tab: "解释", open: "解释选中的内容" },
  plan: { tab: "计划", open: "显示计划" },
  image: { tab: "镜像", open: "显示镜像" },
  steps: { tab: "步骤", open: "显示构建步骤" },
  cache: { tab: "缓存", open: "显示缓存" },
  log: { tab: "日志", open: "显示日志" },
  inputs: { tab: "输入", open: "显示构建输入" },
  context: { tab: "上下文", open: "显示构建上下文的文件" },
  dockerignore: { tab: ".dockerignore", open: "显示 .dockerignore" },
});
