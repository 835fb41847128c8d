import { type EdgeView, isLineOf } from "#document/stages/edge-view.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import type { GraphView } from "./graph-view.ts";
import type { NodePath } from "#document/stages/node-path.ts";

/** A thing of the graph that can be pointed at; every `Ref` of the store but a problem is one. */
export type GraphThing =
  | { readonly kind: "stage"; readonly stage: number }
  | { readonly kind: "row"; readonly instruction: number }
  | { readonly kind: "edge"; readonly edge: string }
  | { readonly kind: "source"; readonly id: string };

/** What belongs together with something that is pointed at. */
export interface GraphLight {
  /** Keys of cards and sources. */
  readonly nodes: ReadonlySet<string>;
  /** Keys of edges. */
  readonly edges: ReadonlySet<string>;
  /** `Instruction.index` of rows. */
  readonly rows: ReadonlySet<number>;
}

/** What to light for `thing`: an edge with both its ends and rows, a node with all it touches. Null where it is not drawn. */
export function graphLight(view: GraphView, thing: GraphThing): GraphLight | null {
  switch (thing.kind) {
    case "stage": {
      const card = view.cards.find((one) => one.stage === thing.stage);
      return card === undefined ? null : lightOfNode(view, [card.key]);
    }
    case "source": {
      const keys = view.sources.filter((one) => one.id === thing.id).map((one) => one.key);
      if (view.sources.some((one) => one.id === thing.id && one.stages !== undefined)) return lightOfNode(view, keys);
      // An image that is a label on cards has no node.
      const edges = view.edges.filter((edge) => edge.from === thing.id);
      return keys.length === 0 && edges.length === 0 ? null : lightOfEdges(edges, keys);
    }
    case "edge": {
      const edges = view.edges.filter((one) => isLineOf(one, thing.edge));
      return edges.length === 0 ? null : lightOfEdges(edges, []);
    }
    case "row": {
      const card = view.cards.find((one) => one.rows.some((row) => row.instructions.includes(thing.instruction)));
      if (card === undefined) return null;
      const edges = view.edges.filter((edge) => edge.instructions.includes(thing.instruction));
      const light = lightOfEdges(edges, [card.key]);
      return { ...light, rows: new Set([thing.instruction]) };
    }
  }
}

/** All that is on the path of a node: what it needs, and every way from it to a target. */
export function lightOfPath(view: GraphView, path: NodePath, keys: readonly string[]): GraphLight {
  const isOnPath = (source: SourceView): boolean =>
    path.nodes.has(source.id) || (source.stages?.some((stage) => path.nodes.has(`stage:${stage}`)) ?? false);
  const nodes = [...view.cards.filter(({ id }) => path.nodes.has(id)), ...view.sources.filter(isOnPath)].map(
    ({ key }) => key,
  );
  const edges = view.edges.filter(({ id, joinedIds = [id] }) => joinedIds.some((one) => path.edges.has(one)));
  // An image that is drawn once for each use is lit where the path takes from it.
  const onWay = new Set(edges.flatMap(({ fromKey, toKey }) => [fromKey, toKey]));
  return lightOfEdges(edges, [...keys, ...nodes.filter((key) => onWay.has(key))]);
}

/** A node with its edges and what is at their other ends. */
export function lightOfNode(view: GraphView, keys: readonly string[]): GraphLight {
  const touching = view.edges.filter((edge) => keys.includes(edge.fromKey) || keys.includes(edge.toKey));
  return lightOfEdges(touching, keys);
}

/** Edges with their ends and rows, and the nodes `keys`. */
export function lightOfEdges(edges: readonly EdgeView[], keys: readonly string[]): GraphLight {
  return {
    nodes: new Set([...keys, ...edges.flatMap((edge) => [edge.fromKey, edge.toKey])]),
    edges: new Set(edges.map((edge) => edge.key)),
    rows: new Set(edges.flatMap((edge) => edge.instructions)),
  };
}
