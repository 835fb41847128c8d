import { translation } from "../translation.ts";
import { buildContextMessages } from "../en/build-contexts.ts";

export default translation(buildContextMessages, {
  contexts: "具名上下文",
  contextsAbout: "以其他檔案取代階段或映像檔，如同 --build-context。",
  contextName: "階段或映像檔",
  contextKind: "上下文的種類",
  contextValue: "檔案的來源",
  contextKinds: {
    image: "映像檔",
    directory: "目錄或網址",
    layout: "OCI layout",
    target: "Bake 目標",
  },
  contextExamples: {
    image: "alpine:3.22",
    directory: "../lib",
    layout: "./layout:tag",
    target: "base",
  },
  newContext: "新的具名上下文",
  addContext: "新增",
  removeContext: (name) => `移除具名上下文 ${name}`,
});
