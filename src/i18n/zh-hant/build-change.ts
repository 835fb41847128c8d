import { translation } from "../translation.ts";
import { buildChangeMessages } from "../en/build-change.ts";
import { closeUp } from "../chinese.ts";
import { listOf, type ListWords, runOn } from "../list-of.ts";

const LIST: ListWords = { comma: "、", and: " 和 ", andMore: (count) => ` 和另外 ${count} 個階段` };

export default translation(buildChangeMessages, {
  sentences: runOn,
  otherDefault: (was, is) => `預設目標原為 ${was}，現為 ${is}。`,
  otherImage: (target) => `${target} 的映像檔內容已改變。`,
  gained: (stages) => closeUp(`${listOf(stages, LIST)} 的檔案現在會進入映像檔。`),
  lost: (stages) => closeUp(`${listOf(stages, LIST)} 的檔案不再進入映像檔。`),
  lostToo: (stages) => closeUp(`${listOf(stages, LIST)} 的檔案則不再進入。`),
  whole: (stages) => closeUp(`${listOf(stages, LIST)} 現在整個都在映像檔中，而不只是從中複製的檔案。`),
  keep: (target) => `保留目標 ${target}`,
  undo: "復原這次編輯",
});
