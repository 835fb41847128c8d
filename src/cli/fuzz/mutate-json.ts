import { asObject, isObject } from "#core/text/json-value.ts";
import { DICTIONARY } from "./dictionary.ts";
import type { Random } from "./random.ts";

/** A JSON value with some edits: values replaced by others of any type, keys left out, renamed, or added, lists made longer. */
export function mutateJson(random: Random, json: unknown, edits: number): unknown {
  let current = json;
  for (let edit = 0; edit < edits; edit++) current = mutateOnce(random, current);
  return current;
}

/** Chance that an edit is made to a value itself and not to a part of it. */
const HERE = 0.15;

const OTHERS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  2 ** 53,
  "",
  "\0",
  "sha256:a",
  "2026-05-04T10:00:00Z",
  "0001-01-01T00:00:00Z",
  "9999-99-99T99:99:99Z",
  "=".repeat(50),
  "////",
  [],
  [[[[]]]],
  [null],
  {},
];

function mutateOnce(random: Random, json: unknown): unknown {
  const parts: readonly (number | string)[] = Array.isArray(json) ? [...json.keys()] : Object.keys(asObject(json));
  if (parts.length === 0 || random.chance(HERE)) return mutateHere(random, json);
  const part = random.pick(parts);
  if (Array.isArray(json)) return json.map((value: unknown, at) => (at === part ? mutateOnce(random, value) : value));
  const entries = Object.entries(asObject(json));
  return Object.fromEntries(entries.map(([key, value]) => [key, key === part ? mutateOnce(random, value) : value]));
}

function mutateHere(random: Random, json: unknown): unknown {
  if (random.chance(0.3)) return random.chance(0.5) ? random.pick(OTHERS) : random.pick(DICTIONARY);
  if (Array.isArray(json)) return mutateList(random, json);
  if (isObject(json)) return mutateObject(random, json);
  return random.chance(0.5) ? random.pick(OTHERS) : `${String(json)}${random.pick(DICTIONARY)}`;
}

function mutateList(random: Random, list: readonly unknown[]): readonly unknown[] {
  if (random.chance(0.3)) return list.filter(() => random.chance(0.5));
  if (random.chance(0.2)) return random.many(2 + random.below(30), () => random.pick(list));
  return [...list, random.chance(0.5) ? random.pick(OTHERS) : list];
}

function mutateObject(random: Random, json: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(json);
  const [key = "", value] = random.pick(entries) ?? [];
  if (random.chance(0.3)) return Object.fromEntries(entries.filter(([other]) => other !== key));
  const name = random.chance(0.5) ? random.pick(DICTIONARY) : key;
  return Object.fromEntries([...entries, [name, random.chance(0.5) ? json : value]]);
}
