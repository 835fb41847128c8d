import { translation } from "../translation.ts";
import { targetMessages } from "../en/target.ts";

export default translation(targetMessages, {
  target: "目標",
  theLastStage: "最後一個階段",
  byDefault: (label) => `${label}（預設）`,
  noSuchStage: (label) => `${label}（沒有這個階段）`,
  more: "同時建置更多目標",
  moreAnd: (labels) => `同時建置更多目標：${labels}`,
  moreHeading: "一併建置，如同 docker buildx bake 的群組",
  addedOne: (label) => `+ ${label}`,
  addedMany: (count) => `+ 另外 ${count} 個`,
  onlyTheFirst: "只建置第一個目標",
});
