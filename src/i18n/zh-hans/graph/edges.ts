import { translation } from "../../translation.ts";
import { closeUp } from "../../chinese.ts";
import { graphEdgeMessages } from "../../en/graph/edges.ts";

export default translation(graphEdgeMessages, {
  edges: "连线",
  copies: (count) => `${count} 次复制`,
  mounts: (count) => `${count} 次挂载`,
  allFiles: "它的所有文件",
  line: (line) => `第 ${line} 行`,
  lines: (lines) => `第 ${lines.join("、")} 行`,
  startsFrom: (to, from, where) => closeUp(`${to} 以 ${from} 为起点（${where}）`),
  copiesFrom: (to, what, from, where) => closeUp(`${to} 从 ${from} 复制 ${what}（${where}）`),
  mountsFrom: (to, what, from, where) => closeUp(`${to} 从 ${from} 挂载 ${what}（${where}）`),
  files: "文件",
  paths: (shown, more) => (more === 0 ? shown.join("、") : `${shown.join("、")} 等 ${shown.length + more} 项`),
  sentence: (text) => `${text}。`,
  nothingBuilt: "没有要构建的内容。",
  chainOfOne: (name, count) => `${name} 不必等待其他阶段：${count} 个步骤。`,
  chain: (names, count) =>
    `${names.join(" → ")}：${names.length} 个阶段依次等待，共 ${count} 个步骤。构建所需的时间至少这么长。`,
  endChain: "不再显示最长的链",
});
