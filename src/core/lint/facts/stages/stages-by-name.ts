import type { Stage } from "../../../resolve/stage.ts";
import type { Facts } from "../facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import { memoize } from "../memoize.ts";

const NONE: readonly Stage[] = [];

const byName = memoize((facts) =>
  groupBy(
    facts.input.stages.filter(({ name }) => name !== ""),
    ({ name }) => name,
  ),
);

/** The stages of a name, given in lower case, in order. */
export function stagesNamed(facts: Facts, name: string): readonly Stage[] {
  return byName(facts).get(name) ?? NONE;
}

/** The names of all stages, each once. */
export function allStageNames(facts: Facts): Iterable<string> {
  return byName(facts).keys();
}
