import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { compareMessages } from "../en/compare.ts";

const number = new Intl.NumberFormat("zh-Hans");

export default translation(compareMessages, {
  title: "前后比较",
  showGraph: "显示图",
  swap: "对调",
  otherText: "另选文本…",
  end: "结束比较",
  whatChanges: "有何变化",
  sameBuild: "两者的构建结果相同：只有注释、空白或写法不同。",
  sameText: "两份文本相同。",
  otherTarget: (label) => `较早的文本没有与目标同名的阶段：其中改为构建 \`${label}\`。`,
  topics: { build: "构建", stages: "阶段", edges: "取用的内容", image: "镜像" },
  tones: { added: "新增", removed: "移除", changed: "更改" },
  line: (line) => `第 ${line} 行`,
  steps: "步骤",
  noStepRuns: "如果缓存中有较早的构建，没有步骤需要重新运行。",
  stepsRun: (rebuilt, steps) =>
    `如果缓存中有较早的构建，${number.format(steps)} 个步骤中有 ${number.format(rebuilt)} 个会运行。`,
  followUp: "因为它所依据的内容已更改",
  itself: "本身已更改",

  stageAdded: (stage) => `新增了阶段 \`${stage}\``,
  stageRemoved: (stage) => `移除了阶段 \`${stage}\``,
  stageRenamed: (before, after) => `阶段 \`${before}\` 改名为 \`${after}\``,
  instructionsAdded: (stage, count) => `阶段 \`${stage}\` 的内容不同：新增 ${number.format(count)} 条指令`,
  instructionsRemoved: (stage, count) => `阶段 \`${stage}\` 的内容不同：少了 ${number.format(count)} 条指令`,
  instructionsReplaced: (stage, added, removed) =>
    `阶段 \`${stage}\` 的内容不同：${number.format(added)} 条指令取代了原来的 ${number.format(removed)} 条`,
  baseChanged: (stage, before, after) => `阶段 \`${stage}\` 改以 \`${after}\` 为起点，不再是 \`${before}\``,
  context: "构建上下文",
  copiesFrom: (to, from) => closeUp(`\`${to}\` 从 ${from} 复制文件`),
  mountsOf: (to, from) => closeUp(`\`${to}\` 挂载 ${from} 的文件`),
  noLongerCopiesFrom: (to, from) => closeUp(`\`${to}\` 不再从 ${from} 复制文件`),
  noLongerMountsOf: (to, from) => closeUp(`\`${to}\` 不再挂载 ${from} 的文件`),
  otherCopies: (to, from) => closeUp(`\`${to}\` 从 ${from} 复制的内容不同了`),
  otherMounts: (to, from) => closeUp(`\`${to}\` 从 ${from} 挂载的内容不同了`),
  defaultTarget: (before, after) => `默认构建 \`${after}\`，不再是 \`${before}\``,
  shipsMore: (what) => closeUp(`镜像现在有 ${what}`),
  shipsLess: (what) => closeUp(`镜像不再有 ${what}`),
  layers: (of) => `\`${of}\` 的镜像层`,
  files: (sources, from, destination) => closeUp(`${from} 的 \`${sources}\`（位于 \`${destination}\`）`),
  settingAdded: (setting, after) => `${setting} 现在是 \`${after}\``,
  settingRemoved: (setting, before) => `${setting} 不再设置（原为 \`${before}\`）`,
  settingChanged: (setting, before, after) => `${setting} 由 \`${before}\` 改为 \`${after}\``,
  fails: (message) => `构建现在会失败：${message}`,
  mended: (message) => `构建不再失败：${message}`,

  texts: "文本",
  caption: "逐行对照的两份文本",
  before: "之前",
  after: "之后",
  signs: { removed: "删除", added: "新增" },
  sameLines: (count) => `${number.format(count)} 行相同`,

  dialogTitle: "比较",
  dialogAbout: "当前打开的 Dockerfile 是较新的一份。较早的是哪一份？",
  paste: "粘贴文本",
  compareWithPasted: "与粘贴的文本比较",
  takeOther: "或选用其他来源",
  file: "文件…",
  version: "较早的版本…",
  asItIsNow: "现在的文本",
  asItIsNowAbout: "选用现在的文本，即可看出接下来的修改会带来什么影响。",
});
