import { projectInputMessages } from "../../en/project/inputs.ts";
import { translation } from "../../translation.ts";

export default translation(projectInputMessages, {
  takesNone: "這些目標不使用建置引數。",
  differs: "各目標不同",
  ignoreFile: "專案的忽略檔案：",
  noContext: "沒有目標的建置上下文在這個專案裡，因此沒有可顯示的忽略檔案。",
});
