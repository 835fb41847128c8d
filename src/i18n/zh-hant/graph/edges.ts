import { translation } from "../../translation.ts";
import { closeUp } from "../../chinese.ts";
import { graphEdgeMessages } from "../../en/graph/edges.ts";

export default translation(graphEdgeMessages, {
  edges: "連線",
  copies: (count) => `${count} 次複製`,
  mounts: (count) => `${count} 次掛載`,
  allFiles: "它的所有檔案",
  line: (line) => `第 ${line} 行`,
  lines: (lines) => `第 ${lines.join("、")} 行`,
  startsFrom: (to, from, where) => closeUp(`${to} 以 ${from} 為起點（${where}）`),
  copiesFrom: (to, what, from, where) => closeUp(`${to} 從 ${from} 複製 ${what}（${where}）`),
  mountsFrom: (to, what, from, where) => closeUp(`${to} 從 ${from} 掛載 ${what}（${where}）`),
  files: "檔案",
  paths: (shown, more) => (more === 0 ? shown.join("、") : `${shown.join("、")} 等 ${shown.length + more} 項`),
  sentence: (text) => `${text}。`,
  nothingBuilt: "沒有要建置的內容。",
  chainOfOne: (name, count) => `${name} 不必等待其他階段：${count} 個步驟。`,
  chain: (names, count) =>
    `${names.join(" → ")}：${names.length} 個階段依序等待，共 ${count} 個步驟。建置所需的時間至少這麼長。`,
  endChain: "不再顯示最長的鏈",
});
