import { translation } from "../translation.ts";
import { buildContextMessages } from "../en/build-contexts.ts";

export default translation(buildContextMessages, {
  contexts: "具名上下文",
  contextsAbout: "用其他文件取代阶段或镜像，如同 --build-context。",
  contextName: "阶段或镜像",
  contextKind: "上下文的种类",
  contextValue: "文件的来源",
  contextKinds: {
    image: "镜像",
    directory: "目录或网址",
    layout: "OCI layout",
    target: "Bake 目标",
  },
  contextExamples: {
    image: "alpine:3.22",
    directory: "../lib",
    layout: "./layout:tag",
    target: "base",
  },
  newContext: "新的具名上下文",
  addContext: "添加",
  removeContext: (name) => `移除具名上下文 ${name}`,
});
