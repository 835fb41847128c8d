import { translation } from "../translation.ts";
import { buildChangeMessages } from "../en/build-change.ts";
import { closeUp } from "../chinese.ts";
import { listOf, type ListWords, runOn } from "../list-of.ts";

const LIST: ListWords = { comma: "、", and: " 和 ", andMore: (count) => ` 和另外 ${count} 个阶段` };

export default translation(buildChangeMessages, {
  sentences: runOn,
  otherDefault: (was, is) => `默认目标原为 ${was}，现为 ${is}。`,
  otherImage: (target) => `${target} 的镜像内容已改变。`,
  gained: (stages) => closeUp(`${listOf(stages, LIST)} 的文件现在会进入镜像。`),
  lost: (stages) => closeUp(`${listOf(stages, LIST)} 的文件不再进入镜像。`),
  lostToo: (stages) => closeUp(`${listOf(stages, LIST)} 的文件则不再进入。`),
  whole: (stages) => closeUp(`${listOf(stages, LIST)} 现在整个都在镜像中，而不只是从中复制的文件。`),
  keep: (target) => `保留目标 ${target}`,
  undo: "撤销这次编辑",
});
