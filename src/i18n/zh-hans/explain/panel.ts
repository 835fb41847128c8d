import { translation } from "../../translation.ts";
import { closeUp, fullStop, inARow } from "../../chinese.ts";
import { explainMessages } from "../../en/explain/panel.ts";
import { runOn } from "../../list-of.ts";

export default translation(explainMessages, {
  title: "解释",
  wholeFile: "这份 Dockerfile",
  hint: "选择一张卡片、一行、一条连线或一个问题，这里就会解释它。",
  nothingYet: "还没有任何文本。",
  list: inARow,
  more: (count) => `另外 ${count} 个`,
  paragraph: (sentences) => closeUp(runOn(sentences)),
  contextTitle: "构建上下文",
  yourFiles: "你的[构建上下文](build-context)",

  noStages: "还没有 FROM，因此没有[阶段](stage)，也没有可构建的内容。",
  stages: (count, target) =>
    count === 1
      ? `这份 Dockerfile 只有一个[阶段](stage) ${target}，构建就到它为止。`
      : `这份 Dockerfile 是[多阶段构建](multi-stage-build)：共有 ${count} 个[阶段](stage)，构建的[目标](target)是 ${target}。`,
  noTarget: (count) => `这份 Dockerfile 有 ${count} 个[阶段](stage)，但没有一个的名称与[目标](target)相同。`,
  builtAll: (images) => `它们全部都会构建，起点是 ${images}。`,
  builtSome: (built, skipped, images) =>
    `其中 ${built} 个会构建，起点是 ${images}；另外 ${skipped} 个会跳过，因为目标不需要它们的任何内容。`,
  fromNothing: "[scratch](scratch)",
  imageIs: (layers, base, starts) =>
    `[镜像](image)在 ${base} 之上${layers === 0 ? "没有自己的" : `有自己的 ${layers} 个`}[镜像层](layer)${starts === null ? "" : starts === "" ? "，没有说明容器要启动什么" : `，它的容器会启动 ${starts}`}。`,
  startsByBase: (command) =>
    command === ""
      ? "容器要启动什么由基础镜像设置（如果有的话）。"
      : `容器会启动 ${command}；若基础镜像有 ENTRYPOINT，就启动它，并以此为参数。`,
  refused: (message) => `照目前的内容，BuildKit 会拒绝构建：${message}。`,

  startsFromImage: (stage, image, platform) =>
    `${stage} 是一个[阶段](stage)，起点是[基础镜像](base-image) ${image}${platform === "" ? "" : `，[平台](platform)为 ${platform}`}。`,
  startsFromStage: (stage, base) => `${stage} 是一个[阶段](stage)，从阶段 ${base} 的结尾开始：拥有它的所有文件和设置。`,
  replacedStage: (stage, context) => `${stage} 不会构建：具名上下文 ${context} 取代它，因此它的指令不会运行。`,
  startsFromContext: (stage, context) => `${stage} 以具名上下文 ${context} 为起点，它取代了镜像。`,
  startsFromScratch: (stage) => `${stage} 是一个[阶段](stage)，起点是 [scratch](scratch)，一个文件也没有。`,
  startsFromNoValue: (stage, written) =>
    `${stage} 是一个[阶段](stage)，从 ${written} 开始，但这个名称中有变量没有值。请在“输入”中设置。`,
  startsFromUnknown: (stage, written) => `${stage} 是一个[阶段](stage)，应该从 ${written} 开始，但无从得知那是什么。`,
  brings: (what) => `它${what}。`,
  copies: (what, from) => `从 ${from} 复制 ${what}`,
  mounts: (from) => `在命令运行期间读取 ${from} 的文件`,
  adds: (from) => `下载 ${from}`,
  runs: (count) => `运行 ${count} 条命令`,
  takesMore: (count) => `还从另外 ${count} 处取用内容`,
  someFiles: "文件",
  isTarget: "它就是[目标](target)：它的文件就是[镜像](image)的文件。",
  isBase: (child) => `它会构建，而且所有文件都在[镜像](image)里，因为 ${child} 以它为起点。`,
  isBuiltFor: (user, line, way) =>
    `它会构建，因为 ${user} 在第 ${line} 行${way === "from" ? "以它为起点" : way === "copy" ? "从它复制文件" : "挂载它的文件"}。`,
  isBuilt: "它会构建，因为[目标](target)需要它。",
  isSkipped: (target) => `这次构建会跳过它：${target} 需要的内容没有一样来自这里。`,
  isSkippedEverywhere: "它不会构建：没有[目标](target)。",
  onlySkippedUse: (users) => `只有 ${users} 会用到它，而那也在跳过之列。`,
  onlyTaken: (paths) => `只有 ${paths} 会从中取出；其余的一切，包括工具，都留在原处。`,
  nothingTaken: "没有任何文件从中复制出去，全部留在原处。",
  withoutIt: (line) => `少了它，构建会在第 ${line} 行失败。`,
  chooseIt: (name) => `用 \`--target ${name}\` 就会构建它。`,
  startsContainer: (command) => `镜像的容器会启动 ${command}。`,

  edgeFrom: (from, to) => `${to} 以 ${from} 为起点：拥有它的所有文件和设置，再加上自己的。`,
  edgeCopy: (what, from, to, lines) => `${to} 从 ${from} 复制 ${what}（${lines}）。`,
  edgeMount: (from, to, lines) =>
    `${to} 在命令运行期间以[绑定挂载](bind-mount)看到 ${from} 的文件（${lines}），一个也不留下。`,
  inLines: (lines) => `第 ${lines.join("、")} 行`,
  waitsFor: (from) => `因此 ${from} 必须先完成，才能进行这一步。`,
  onlyThose: "只带来那些文件，不带来制作它们的过程。",
  edgeUnused: "它在这次构建中没有作用：[目标](target)需要的内容都不经过这里。",

  sourceImage: (image, pinned) =>
    `${image} 是来自镜像仓库的[镜像](image)${pinned ? "，以[摘要](digest)固定：永远是同一个" : "；发布者可以让它的[标签](tag)改指向别的镜像"}。`,
  sourceContext: "[构建上下文](build-context)是你发送给构建的目录，不含 `.dockerignore` 所列的内容。",
  sourceNamed: (key, value) =>
    `${key} 是具名上下文：由 \`--build-context\` 提供文件（这里是 ${value}），取代同名的阶段或镜像。`,
  sourceGit: (url) => `${url} 是 BuildKit 会获取的 Git 仓库。`,
  sourceHttp: (url) => `${url} 是 BuildKit 会下载的文件。`,
  startFrom: (users) => `${users} 以它为起点。`,
  copyFrom: (users) => `${users} 从它复制文件。`,
  mountFrom: (users) => `${users} 在命令运行期间读取它的文件。`,
  sourceNeeded: "这次构建需要它。",
  sourceNotNeeded: "这次构建不需要它。",

  problem: (line, message) => `第 ${line} 行：${fullStop(message)}`,
  problemStops: "BuildKit 到这里就停下：修好之前什么都不会构建。",
  problemOfCheck: (rule) => `这是 BuildKit 自己在 \`docker build --check\` 中提出的，名为 ${rule}。`,
  problemOfHadolint: (rule) => `这是 hadolint 的规则 ${rule}。`,
  problemOfOurs: (rule) => `这是 Stagelight 自己的提示 ${rule}，依据这次构建的实际情况而来。`,
  problemShips: (stage) => `它关系到你交付的内容：${stage} 是[镜像](image)的一部分。`,
  problemBuilt: (stage) => `它在 ${stage} 里，该阶段会构建、之后留在原处：花时间，但不在[镜像](image)里。`,
  problemSkipped: (stage) => `它在 ${stage} 里，这次构建会跳过该阶段。`,
  problemFixes: (count) => `有 ${count} 种修复方式。`,
});
