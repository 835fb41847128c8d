import type { GraphEdge } from "#core/graph/stage-graph.ts";
import { graphEdgeMessages } from "#i18n/en/graph/edges.ts";
import type { EdgeUseView } from "./edge-view.ts";
import { pathText } from "./path-text.ts";

/** Names at both ends of an edge, as people call them. */
export interface EdgeEnds {
  readonly from: string;
  readonly to: string;
}

/** What is on an edge in at most `most` characters: what goes where, or how often when it is often. */
export function edgeLabel(edge: GraphEdge, most: number): string {
  if (edge.kind === "from") return "";
  const count = edge.uses.length;
  if (count > 1) return most === 0 ? `×${count}` : countText(edge.kind, count);
  const [use] = edge.uses;
  if (use === undefined || most === 0 || use.sources.length === 0) return "";
  return pathText(use.sources, use.destination, most);
}

/** The uses of an edge for the list that opens on it. */
export function edgeUses(edge: GraphEdge): readonly EdgeUseView[] {
  return edge.uses.map(
    (use): EdgeUseView => ({
      instruction: use.instruction,
      line: use.line,
      text: edge.kind === "from" ? graphEdgeMessages().allFiles : pathText(use.sources, use.destination, 90),
    }),
  );
}

/** The edge in words. */
export function edgeDescription(edge: GraphEdge, ends: EdgeEnds): string {
  const lines = edge.uses.map((use) => use.line);
  const words = graphEdgeMessages();
  const where = words.lines(lines);
  if (edge.kind === "from") return words.startsFrom(ends.to, ends.from, where);
  const sources = edge.uses.flatMap((use) => use.sources);
  const what = sources.length === 0 ? words.files : listShort(sources);
  return edge.kind === "copy"
    ? words.copiesFrom(ends.to, what, ends.from, where)
    : words.mountsFrom(ends.to, what, ends.from, where);
}

function countText(kind: "copy" | "mount", count: number): string {
  return kind === "copy" ? graphEdgeMessages().copies(count) : graphEdgeMessages().mounts(count);
}

function listShort(paths: readonly string[]): string {
  const shown = paths.length <= 3 ? paths : paths.slice(0, 2);
  return graphEdgeMessages().paths(shown, paths.length - shown.length);
}
