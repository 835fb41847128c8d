import { translation } from "../../translation.ts";
import { problemMessages } from "../../en/problems/panel.ts";

const number = new Intl.NumberFormat("zh-Hans");

export default translation(problemMessages, {
  filter: "筛选问题",
  filterHint: "筛选",
  by: "按",
  groupings: { severity: "严重程度", family: "类别", stage: "阶段" },
  fixAll: (count) => `修复所有安全的问题（${number.format(count)}）`,
  hadolint: "hadolint 配置",
  hadolintSet: "hadolint 配置（已设置）",
  allRules: "所有规则",
  found: (shown, all) => `${all} 个问题中的 ${shown} 个`,
  showAllOf: (count) => `显示全部 ${number.format(count)} 个`,
  showAll: "显示全部",
  nothingYet: "你输入时，问题会出现在这里，各自标明所在的行；有修复方式时也会列出。",
  noDockerfile: "这看起来不是 Dockerfile：大多数行都不以 Dockerfile 指令开头，也没有 FROM。BuildKit 的第一个错误是：",
  noStage: "还没有可构建的内容：构建从 FROM 开始。",
  noMatch: (filter) => `没有问题包含“${filter}”。`,
  noneIn: (file) => `${file} 没有问题。`,
  none: "没有发现问题。",
  checked:
    "已检查：BuildKit 中会使构建中止的情况、BuildKit 自己的构建检查、hadolint 的规则，以及阶段之间的问题：拼错的名称、来源不存在的复制、从不运行的阶段。",
  line: "行 ",
  why: "为什么重要",
  ignore: "忽略…",
  ignoreOf: (rule, lines) => `忽略第 ${lines} 行的 ${rule}`,
  ignoreHere: "在此忽略",
  ignoreHereDetail: "在指令上方写一行注释",
  ignoreRule: "忽略这条规则",
  ignoreRuleDetail: "在文件开头写一行注释，对整个文件有效",
  before: "之前",
  beforeOf: (rule) => `${rule}，之前`,
  afterFix: "修复之后",
  better: "更好的写法",
  afterOf: (rule) => `${rule}，之后`,
  allAbout: (rule) => `关于 ${rule} 的一切`,
});
