import { translation } from "../../translation.ts";
import { editorMessages } from "../../en/editor/panel.ts";

export default translation(editorMessages, {
  panel: "Dockerfile 文本",
  field: "Dockerfile",
  largeField: "Dockerfile。按 Control+M 可让 Tab 键离开编辑器。",
  placeholder: "在此粘贴 Dockerfile。",
  ships: "在镜像中",
  built: "会构建",
  skipped: "跳过",
  stages: "阶段",
});
