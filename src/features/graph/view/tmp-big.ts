import { readFileSync } from "node:fs";
import { analyze } from "#core/analyze.ts";
import type { GraphLayout, LayoutGraph } from "#layout/layout.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { layeredLayout } from "#layout/layered/layered-layout.ts";
import { groupedLayout } from "#layout/grouped-layout.ts";
import { pictureFaults } from "./clear-picture.ts";
import { graphView } from "./graph-view.ts";
import { layoutInput } from "./layout-input.ts";
const OPTIONS = { direction: "auto", skipped: "dim", collapsed: [], expanded: [], splitsImages: false, foldsSkipped: true, isTouch: false, screenWidth: 880, screenHeight: 800 } as const;
function generated(count: number): string {
  let seed = count;
  const random = (most: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor((seed / 2_147_483_648) * most); };
  const stages = ["FROM golang:1.22 AS s0\n"];
  for (let at = 1; at < count; at++) {
    const base = random(10) < 6 ? `s${Math.max(0, at - 1 - random(8))}` : `image${random(6)}:1`;
    const copies = Array.from({ length: random(3) }, () => `COPY --from=s${Math.max(0, at - 1 - random(12))} /a /b\n`);
    stages.push(`FROM ${base} AS s${at}\nRUN make ${at}\n${copies.join("")}`);
  }
  return `${stages.join("")}FROM alpine AS final\n${Array.from({ length: 12 }, (_, at) => `COPY --from=s${Math.floor(((at + 1) / 13) * count)} /a /${at}\n`).join("")}`;
}

import { layoutWork } from "#layout/layout-work.ts";
const allFromAll = (n: number) => Array.from({length:n},(_,i)=>`FROM alpine AS s${i}\n`+Array.from({length:i},(_,j)=>`COPY --from=s${j} /a /b${j}\n`).join("")).join("");
const row = (n: number) => Array.from({length:n},(_,i)=>`FROM ${i?`s${i-1}`:"alpine"} AS s${i}\nRUN x\n`).join("");
const fan = (n: number) => Array.from({length:n},(_,i)=>`FROM alpine AS s${i}\nRUN x\n`).join("")+"FROM alpine\n"+Array.from({length:n},(_,i)=>`COPY --from=s${i} /a /b\n`).join("");
for (const [name, text] of [["12",generated(12)],["60",generated(60)],["130",generated(130)],["200",generated(200)],["500",generated(500)],["1000",generated(1000)],["2000",generated(2000)],["all20",allFromAll(20)],["all40",allFromAll(40)],["all60",allFromAll(60)],["row1000",row(1000)],["fan300",fan(300)],["fan1500",fan(1500)]] as const) for (const direction of ["right","down"] as const) {
  const view = graphView(analyze(text, {}), { ...OPTIONS, direction, previous: null });
  const g = layoutInput(view);
  const times = [0,1,2].map(() => { const s = process.cpuUsage(); layeredLayout(g); const d = process.cpuUsage(s); return (d.user + d.system) / 1000; });
  const l = layeredLayout(g); const f = g.nodes.length < 900 ? pictureFaults(l, new Map(view.edges.map((e) => [e.key, [e.fromKey, e.toKey]]))) : null;
  console.log(name, direction, "nodes", g.nodes.length, "edges", g.edges.length, JSON.stringify(layoutWork(g)), "ms", times.map((t) => t.toFixed(0)).join(" "), f && `crossings ${f.crossings} hidden ${f.hidden.length} overlaps ${f.overlaps.length}`, `${l.bounds.width.toFixed(0)}x${l.bounds.height.toFixed(0)}`);
}
