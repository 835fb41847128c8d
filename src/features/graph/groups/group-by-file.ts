import { fileGroupKey } from "./file-group-keys.ts";
import { withoutCircles } from "./group-by-prefix.ts";
import { joined, type UnitGraph } from "./unit-graph.ts";

/** Of fewer stages, one sees how all Dockerfiles work together. */
const MIN_STAGES = 61;
/** Fewer are drawn one by one. */
const MIN_IN_FILE = 3;

/** Where several Dockerfiles have many stages together, joins those of each, apart from its targets. */
export function groupByFile(graph: UnitGraph): UnitGraph {
  const { units } = graph;
  const files = new Set(units.map(({ file }) => file));
  if (units.length < MIN_STAGES || files.size < 2) return graph;
  const groups = new Map<string, number[]>();
  units.forEach(({ file, kind }, place) => {
    if (kind === null) return;
    const key = fileGroupKey(file, kind);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [place]);
    else known.push(place);
  });
  const large = [...groups].filter(([, places]) => places.length >= MIN_IN_FILE);
  return joined(
    graph,
    "file",
    withoutCircles(
      graph,
      large.map(([key, places]) => ({ key, places, name: "" })),
    ),
  );
}
