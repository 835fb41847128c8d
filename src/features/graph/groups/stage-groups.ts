import type { NodeId } from "#core/graph/stage-graph.ts";
import type { DrawnStage, StageLink } from "./drawn-stage.ts";
import { groupAlike } from "./group-alike.ts";
import { groupByFile } from "./group-by-file.ts";
import { groupByPrefix } from "./group-by-prefix.ts";
import { groupChains } from "./group-chains.ts";
import { isReadable, layersOf } from "./is-readable.ts";
import { type StageUnit, type UnitGraph, unitGraph } from "./unit-graph.ts";

/** Stages that are drawn as one card. */
export interface StageGroup {
  readonly key: NodeId;
  /** The common prefix of all names, or the first and last name of a chain; "" where names have nothing in common. */
  readonly name: string;
  /** In order of the text. */
  readonly stages: readonly number[];
}

/** How a graph that is too large to be read is grouped. */
export interface GroupedStages {
  /** The groups that are closed. */
  readonly closed: readonly StageGroup[];
  /** How many outer groups there are, and how many stages are in them, open groups included. */
  readonly count: number;
  readonly stageCount: number;
  readonly isAnyOpen: boolean;
  /** By index of stage, the layer of its card or of its group's card. */
  readonly layers: ReadonlyMap<number, number>;
  /** The keys of all groups that contain a stage, the outermost first. */
  readonly around: (stage: number) => readonly NodeId[];
}

const WAYS = [groupChains, groupByPrefix, groupAlike] as const;

/**
 * Groups the stages of each of several large Dockerfiles, then stages until names can be read when the whole graph is on
 * the screen, or nothing is left to group: first chains,
 * then stages whose names have a common prefix, then stages with the same dependencies and dependents. Groups don't form
 * cycles. A graph that can be read has no groups. `isOpen` says which groups the reader has opened: their parts, which
 * may be groups too, are drawn instead.
 */
export function groupStages(
  stages: readonly DrawnStage[],
  edges: readonly StageLink[],
  isOpen: (key: NodeId) => boolean,
): GroupedStages {
  let graph = groupByFile(unitGraph(stages, edges));
  for (const way of WAYS) {
    if (isReadable(graph)) break;
    graph = way(graph);
  }
  const outer = graph.units.filter(({ group }) => group !== null);
  const shown = graph.units.flatMap((unit) => opened(unit, isOpen));
  return {
    closed: shown.flatMap(({ group, stages: own }) => (group === null ? [] : [{ ...group, stages: own }])),
    count: outer.length,
    stageCount: outer.reduce((sum, unit) => sum + unit.stages.length, 0),
    isAnyOpen: outer.some(({ group }) => group !== null && isOpen(group.key)),
    layers: layersByStage(shown, edges),
    around: (stage) => keysAround(graph.units, stage),
  };
}

function opened(unit: StageUnit, isOpen: (key: NodeId) => boolean): readonly StageUnit[] {
  return unit.group !== null && isOpen(unit.group.key) ? unit.parts.flatMap((part) => opened(part, isOpen)) : [unit];
}

function layersByStage(units: readonly StageUnit[], edges: readonly StageLink[]): ReadonlyMap<number, number> {
  const graph: UnitGraph = unitGraph([], edges, units);
  const layers = layersOf(graph);
  return new Map(units.flatMap(({ stages }, place) => stages.map((stage) => [stage, layers[place] ?? 0])));
}

function keysAround(units: readonly StageUnit[], stage: number): readonly NodeId[] {
  return units.flatMap(({ group, parts, stages }) =>
    group !== null && stages.includes(stage) ? [group.key, ...keysAround(parts, stage)] : [],
  );
}
