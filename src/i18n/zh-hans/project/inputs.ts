import { projectInputMessages } from "../../en/project/inputs.ts";
import { translation } from "../../translation.ts";

export default translation(projectInputMessages, {
  takesNone: "这些目标不使用构建参数。",
  differs: "各目标不同",
  ignoreFile: "项目的忽略文件：",
  noContext: "没有目标的构建上下文在这个项目里，因此没有可显示的忽略文件。",
});
