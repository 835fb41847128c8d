import { translation } from "../../translation.ts";
import { problemGroupMessages } from "../../en/problems/groups.ts";

const number = new Intl.NumberFormat("zh-Hans");

export default translation(problemGroupMessages, {
  severity: { error: "错误", warning: "警告", info: "提示" },
  small: { error: "错误", warning: "警告", info: "提示" },
  count: {
    error: (count) => `${number.format(count)} 个错误`,
    warning: (count) => `${number.format(count)} 个警告`,
    info: (count) => `${number.format(count)} 个提示`,
  },
  family: {
    build: "使构建中止的问题",
    buildkit: "BuildKit 的检查",
    hadolint: "hadolint 的规则",
    stages: "跨阶段",
  },
  ofGroup: (name, count) => `${name}：${number.format(count)}`,
  ofStage: (name) => `阶段 ${name}`,
  outside: "不在任何阶段里",
  buildError: "构建错误",
});
