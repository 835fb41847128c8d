import type { NodeId } from "#core/graph/stage-graph.ts";
import type { DrawnStage, StageLink } from "./drawn-stage.ts";

/** One stage, or several that are drawn as one. */
export interface StageUnit {
  /** Ascending. */
  readonly stages: readonly number[];
  /** The key of its first stage. */
  readonly key: string;
  /** Names of the stages, in their order. */
  readonly names: readonly string[];
  /** The path of their Dockerfile, in a project. */
  readonly file: string;
  /** Only units of the same file and kind are grouped; null for one that is never grouped. */
  readonly kind: string | null;
  /** Null for a single stage. */
  readonly group: { readonly key: NodeId; readonly name: string } | null;
  /** What a group is made of. */
  readonly parts: readonly StageUnit[];
}

/** Units in order of the text, and their dependencies on each other; none depends on itself. */
export interface UnitGraph {
  readonly units: readonly StageUnit[];
  /** By place in `units`. */
  readonly before: readonly ReadonlySet<number>[];
  readonly after: readonly ReadonlySet<number>[];
  readonly edges: readonly StageLink[];
}

/** The graph of single stages, or of `units` that hold them. */
export function unitGraph(
  stages: readonly DrawnStage[],
  edges: UnitGraph["edges"],
  units: readonly StageUnit[] = stages.map(unitOf),
): UnitGraph {
  const places = new Map(units.flatMap((unit, place) => unit.stages.map((stage) => [stage, place])));
  const before = units.map(() => new Set<number>());
  const after = units.map(() => new Set<number>());
  for (const edge of edges) {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    before[to]?.add(from);
    after[from]?.add(to);
  }
  return { units, before, after, edges };
}

function unitOf({ index, key, name, file, kind }: DrawnStage): StageUnit {
  return {
    stages: [index],
    key,
    names: [name],
    file,
    kind,
    group: null,
    parts: [],
  };
}

/** Places of units that become one unit with this name. */
export interface UnitsToJoin {
  readonly places: readonly number[];
  readonly name: string;
  /** The key of the group; made of its first stage where it is left out. */
  readonly key?: NodeId;
}

/** The graph with units joined. Each place is in one list at most; `way` says why they are grouped. */
export function joined(graph: UnitGraph, way: string, groups: readonly UnitsToJoin[]): UnitGraph {
  if (groups.length === 0) return graph;
  const taken = new Set(groups.flatMap(({ places }) => places));
  const made = groups.map(({ places, name, key }) => {
    const parts = places.flatMap((place) => graph.units[place] ?? []);
    return groupOf(parts, way, name, key);
  });
  const units = [...graph.units.filter((_, place) => !taken.has(place)), ...made];
  return unitGraph(
    [],
    graph.edges,
    units.toSorted((one, other) => (one.stages[0] ?? 0) - (other.stages[0] ?? 0)),
  );
}

function groupOf(parts: readonly StageUnit[], way: string, name: string, ownKey?: NodeId): StageUnit {
  const members = parts
    .flatMap(({ stages, names }) => stages.map((stage, place) => ({ stage, label: names[place] ?? "" })))
    .toSorted((one, other) => one.stage - other.stage);
  const [first] = parts.toSorted((one, other) => (one.stages[0] ?? 0) - (other.stages[0] ?? 0));
  const key = first?.key ?? "";
  return {
    stages: members.map(({ stage }) => stage),
    key,
    names: members.map(({ label }) => label),
    file: first?.file ?? "",
    kind: first?.kind ?? null,
    group: { key: ownKey ?? `group:${way}:${key}`, name },
    parts,
  };
}
