import { translation } from "../../translation.ts";
import { editorMessages } from "../../en/editor/panel.ts";

export default translation(editorMessages, {
  panel: "Dockerfile 文字",
  field: "Dockerfile",
  largeField: "Dockerfile。按 Control+M 可讓 Tab 鍵離開編輯器。",
  placeholder: "在此貼上 Dockerfile。",
  ships: "在映像檔中",
  built: "會建置",
  skipped: "略過",
  stages: "階段",
});
