import type { GraphEdge } from "#core/graph/stage-graph.ts";
import type { EdgeUseView } from "./edge-view.ts";
import { pathText } from "./path-text.ts";

/** Names at both ends of an edge, as people call them. */
export interface EdgeEnds {
  readonly from: string;
  readonly to: string;
}

/** What stands on an edge in at most `most` characters: what goes where, or how often when it is often. */
export function edgeLabel(edge: GraphEdge, most: number): string {
  if (edge.kind === "from") return "";
  const count = edge.uses.length;
  if (count > 1) return most === 0 ? `×${count}` : `${count} ${edge.kind === "copy" ? "copies" : "mounts"}`;
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
      text: edge.kind === "from" ? "all of its files" : pathText(use.sources, use.destination, 90),
    }),
  );
}

/** The edge in words. */
export function edgeDescription(edge: GraphEdge, ends: EdgeEnds): string {
  const lines = edge.uses.map((use) => use.line);
  const where = lines.length === 1 ? `line ${lines[0] ?? 0}` : `lines ${lines.join(", ")}`;
  if (edge.kind === "from") return `${ends.to} starts from ${ends.from} (${where})`;
  const sources = edge.uses.flatMap((use) => use.sources);
  const verb = edge.kind === "copy" ? "copies" : "mounts";
  const what = sources.length === 0 ? "files" : listShort(sources);
  return `${ends.to} ${verb} ${what} from ${ends.from} (${where})`;
}

function listShort(paths: readonly string[]): string {
  if (paths.length <= 3) return paths.join(", ");
  return `${paths.slice(0, 2).join(", ")} and ${paths.length - 2} more`;
}
