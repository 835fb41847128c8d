import type { Analysis } from "#core/analysis.ts";
import { drawnServices } from "#document/stages/drawn-services.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { graphDetailMessages } from "#i18n/en/graph/details.ts";
import type { GraphThing } from "./graph-light.ts";
import { imageName } from "#document/stages/image-name.ts";
import { serviceKey } from "#document/stages/service-words.ts";
import { sourceCaption, sourceName } from "#document/stages/source-view.ts";

/** Something in the graph whose words match. */
export interface SearchHit {
  readonly key: string;
  readonly thing: GraphThing;
  readonly title: string;
  /** What it is, or where it is. */
  readonly detail: string;
}

/** Hits that are listed at most. */
const MAX_HITS = 40;

/** Finds stages, images and other sources, services, and instructions whose words hold `query`; stages first, best matches first. */
export function searchGraph({ stages, graph, project }: Analysis, query: string): readonly SearchHit[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return [];
  const hits: { hit: SearchHit; rank: number }[] = [];
  for (const stage of stages) {
    const rank = matchRank(stage.label, wanted);
    const detail = graphDetailMessages().stageAt(stage.index, stage.lines.first);
    const thing = { kind: "stage", stage: stage.index } as const;
    if (rank !== null) hits.push({ hit: { key: `stage:${stage.index}`, thing, title: stage.label, detail }, rank });
  }
  for (const node of graph.nodes) {
    if (node.kind === "stage") continue;
    const title = sourceName(node, Infinity);
    // People may also look for the registry that the short name leaves out.
    const rank = matchRank(title, wanted) ?? (node.kind === "image" ? matchRank(node.ref, wanted) : null);
    const thing = { kind: "source", id: node.id } as const;
    if (rank !== null) hits.push({ hit: { key: node.id, thing, title, detail: sourceCaption(node) }, rank: rank + 3 });
  }
  for (const { name, ref } of drawnServices(project).services) {
    const rank = matchRank(name, wanted) ?? matchRank(ref, wanted);
    const id = serviceKey(name);
    const detail = graphCardMessages().runsImage(imageName(ref));
    if (rank !== null)
      hits.push({ hit: { key: id, thing: { kind: "source", id }, title: name, detail }, rank: rank + 3 });
  }
  for (const stage of stages) {
    for (const { index, original, lines } of [stage.from, ...stage.instructions]) {
      const rank = matchRank(original, wanted);
      if (rank === null) continue;
      const thing = { kind: "row", instruction: index } as const;
      const detail = graphDetailMessages().rowAt(stage.label, lines.first);
      hits.push({ hit: { key: `row:${index}`, thing, title: excerpt(original, wanted), detail }, rank: 6 });
    }
  }
  return hits
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MAX_HITS)
    .map(({ hit }) => hit);
}

function matchRank(text: string, wanted: string): number | null {
  const place = text.toLowerCase().indexOf(wanted);
  if (place < 0) return null;
  if (text.length === wanted.length) return 0;
  return place === 0 ? 1 : 2;
}

/** The words around the match, where a text is long. */
function excerpt(text: string, wanted: string): string {
  const line = text.replace(/\s+/g, " ");
  const place = line.toLowerCase().indexOf(wanted);
  if (line.length <= 70 || place < 40) return line.length <= 70 ? line : `${line.slice(0, 69)}…`;
  return `…${line.slice(place - 20, place + 48)}${place + 48 < line.length ? "…" : ""}`;
}
