import { translation } from "../translation.ts";
import { targetMessages } from "../en/target.ts";

export default translation(targetMessages, {
  target: "目标",
  theLastStage: "最后一个阶段",
  byDefault: (label) => `${label}（默认）`,
  noSuchStage: (label) => `${label}（没有这个阶段）`,
  more: "同时构建更多目标",
  moreAnd: (labels) => `同时构建更多目标：${labels}`,
  moreHeading: "一并构建，如同 docker buildx bake 的分组",
  addedOne: (label) => `+ ${label}`,
  addedMany: (count) => `+ 另外 ${count} 个`,
  onlyTheFirst: "只构建第一个目标",
});
