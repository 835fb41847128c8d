import { translation } from "../../translation.ts";
import { graphPathMessages } from "../../en/graph/path.ts";

function listed(names: readonly string[]): string {
  return names.length <= 3 ? names.join("、") : `${names.slice(0, 2).join("、")}等 ${names.length} 項`;
}

export default translation(graphPathMessages, {
  isTarget: (name) => `${name} 就是目標。`,
  isATarget: (name) => `${name} 是目標之一。`,
  skipped: (name) => `目標不需要 ${name}。`,
  skippedByAll: (name) => `沒有目標需要 ${name}。`,
  direct: (target, name) => `${target} 直接使用 ${name}。`,
  through: (target, name, through) => `${target} 透過 ${listed(through)} 用到 ${name}。`,
  directAndThrough: (target, name, through) => `${target} 直接使用 ${name}，也透過 ${listed(through)} 用到它。`,
  targets: (count, name) => `${count} 個目標需要 ${name}。`,
  it: "它",
  needs: (name, needs) => `${name} 需要 ${listed(needs)}。`,
  buildContext: "建置上下文",
  needsNothing: (name) => `${name} 不需要其他階段或映像檔。`,
  joined: (sentences) => sentences.join(""),
  stages: (count) => `${count} 個階段`,
  stagesAndImages: (count) => `${count} 個階段和映像檔`,
  copiesFromMany: (to, count, names) => `${to} 從 ${count}複製檔案：${listed(names)}`,
  mountsFromMany: (to, count, names) => `${to} 掛載 ${count}：${listed(names)}`,
  showPath: "只看這條路徑",
  showAll: "全部顯示",
  endPath: "取消選取",
});
