import { type ComposeMap, isMap } from "./value.ts";

/** A document without what `!reset` and `!override` of a later one take away. */
export function applyResets(document: ComposeMap, resets: readonly (readonly string[])[]): ComposeMap {
  return resets.length === 0 ? document : without(document, [], resets);
}

function without(map: ComposeMap, path: readonly string[], resets: readonly (readonly string[])[]): ComposeMap {
  const kept = [...map].filter(([key]) => !resets.some((reset) => isSamePath([...path, key], reset)));
  return new Map(kept.map(([key, value]) => [key, isMap(value) ? without(value, [...path, key], resets) : value]));
}

function isSamePath(path: readonly string[], reset: readonly string[]): boolean {
  return path.length === reset.length && path.every((part, at) => part === reset[at]);
}
