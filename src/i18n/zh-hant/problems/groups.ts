import { translation } from "../../translation.ts";
import { problemGroupMessages } from "../../en/problems/groups.ts";

const number = new Intl.NumberFormat("zh-Hant");

export default translation(problemGroupMessages, {
  severity: { error: "錯誤", warning: "警告", info: "提示" },
  small: { error: "錯誤", warning: "警告", info: "提示" },
  count: {
    error: (count) => `${number.format(count)} 個錯誤`,
    warning: (count) => `${number.format(count)} 個警告`,
    info: (count) => `${number.format(count)} 個提示`,
  },
  family: {
    build: "使建置中止的問題",
    buildkit: "BuildKit 的檢查",
    hadolint: "hadolint 的規則",
    stages: "跨階段",
  },
  ofGroup: (name, count) => `${name}：${number.format(count)}`,
  ofStage: (name) => `階段 ${name}`,
  outside: "不在任何階段裡",
  buildError: "建置錯誤",
});
