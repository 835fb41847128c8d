import { translation } from "../translation.ts";
import { inputMessages } from "../en/inputs.ts";

export default translation(inputMessages, {
  platform: "平台",
  platformsOfTargets: "按各目標的定義",
  morePlatforms: "多個平台，以及執行建置的機器",
  buildFor: "建置的平台",
  buildMachine: "執行建置的機器",
  buildArgs: "建置引數",
  resetAll: "全部重設",
  takesNone: "這個目標要建置的內容不接受任何建置引數。",
  notSet: "未設定",
  resetToDefault: (name) => `把 ${name} 重設為預設值`,
  isMissing: "FROM 需要它的值。",
  noDefault: "沒有預設值。",
  emptyDefault: "預設值：空字串。",
  default: "預設值：",
  remove: "移除",
  isNotTaken: "這個目標不接受它。",
  command: "命令",
  copyCommand: "複製命令",
  ignoreTry: "用你的檔案試試看",
  ignoreAbout:
    "符合這些模式的檔案不會送進建置。用 COPY 或 ADD 取用其中之一時會提出警告，除非有以 `!` 開頭的模式：這時 BuildKit 不檢查。",
});
