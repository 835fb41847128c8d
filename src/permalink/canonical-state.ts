import { canonicalInput } from "#core/build-input/input-fields.ts";
import type { LinkSelect, LinkState } from "./link-state.ts";

/**
 * The one form of a state: keys in the order of the format, defaults left out, names sorted. Two states that mean the
 * same have the same `JSON.stringify` of it. Lone surrogates survive, because JSON writes them as escapes.
 */
export function canonicalState(state: LinkState): LinkState {
  const { view, select, compare } = state;
  return {
    ...canonicalInput(state),
    ...(view && hasKeys(view) ? { view: sortedByName(view) } : {}),
    ...(select ? { select: orderedSelect(select) } : {}),
    // An empty second Dockerfile is still a comparison.
    ...(compare === undefined ? {} : { compare }),
  };
}

function hasKeys(record: object): boolean {
  return Object.keys(record).length > 0;
}

function sortedByName<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function orderedSelect(select: LinkSelect): LinkSelect {
  switch (select.kind) {
    case "node":
    case "edge":
      return { kind: select.kind, id: select.id };
    case "line":
      return { kind: select.kind, line: select.line };
    case "problem":
      return { kind: select.kind, rule: select.rule, line: select.line };
  }
}
