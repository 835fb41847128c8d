import { translation } from "../translation.ts";
import { inputMessages } from "../en/inputs.ts";

export default translation(inputMessages, {
  platform: "平台",
  platformsOfTargets: "按各目标的定义",
  morePlatforms: "多个平台，以及执行构建的机器",
  buildFor: "构建的平台",
  buildMachine: "执行构建的机器",
  buildArgs: "构建参数",
  resetAll: "全部重置",
  takesNone: "这个目标要构建的内容不接受任何构建参数。",
  notSet: "未设置",
  resetToDefault: (name) => `把 ${name} 重置为默认值`,
  isMissing: "FROM 需要它的值。",
  noDefault: "没有默认值。",
  emptyDefault: "默认值：空字符串。",
  default: "默认值：",
  remove: "移除",
  isNotTaken: "这个目标不接受它。",
  command: "命令",
  copyCommand: "复制命令",
  ignoreTry: "用你的文件试试看",
  ignoreAbout:
    "匹配这些模式的文件不会进入构建。用 COPY 或 ADD 取用其中之一时会给出警告，除非有以 `!` 开头的模式：这时 BuildKit 不检查。",
});
