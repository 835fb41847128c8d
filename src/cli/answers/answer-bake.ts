import { isObject } from "#core/text/json-value.ts";
import { type Baked, bake } from "#core/bake/bake.ts";
import type { BakeInput } from "#core/bake/files/input.ts";
import { printGroup, printTarget } from "#core/bake/target/print.ts";
import { composeReader } from "#core/compose/reader.ts";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { idOf } from "./request.ts";

const COMPOSE = composeReader(parseYaml);

/** The answer to a line of the bake-facts command. A line that isn't a request gets an error in its facts. */
export function answerBake(line: string): { readonly id: unknown; readonly facts: object } {
  try {
    const request = decodeRequest(JSON.parse(line));
    return { id: idOf(line), facts: toFacts(bake(request, COMPOSE)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: idOf(line), facts: { error: { message } } };
  }
}

function toFacts({ outcome, variables, targets }: Baked): object {
  if ("message" in outcome) return { error: { message: outcome.message, ...outcome.place }, variables, targets };
  const group = Object.fromEntries([...outcome.groups].map(([name, one]) => [name, printGroup(one)]));
  const target = Object.fromEntries([...outcome.targets].map(([name, one]) => [name, printTarget(one)]));
  const print = outcome.groups.size === 0 ? { target } : { group, target };
  return { print, variables, targets };
}

function decodeRequest(value: unknown): BakeInput {
  if (!isObject(value)) throw new TypeError("a request is a JSON object");
  return {
    files: textMap(value["files"], "files"),
    order: texts(value["order"], "order"),
    targets: texts(value["targets"], "targets"),
    set: texts(value["set"], "set"),
    variables: readVariables(value["vars"]),
    environment: textMap(value["env"], "env"),
    now: typeof value["now"] === "string" ? value["now"] : "2026-01-02T03:04:05Z",
  };
}

function readVariables(value: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(value)) return textMap(value, "vars");
  return new Map(
    texts(value, "vars").map((text) => {
      const cut = text.indexOf("=");
      return [text.slice(0, cut), text.slice(cut + 1)];
    }),
  );
}

function texts(value: unknown, name: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((text) => typeof text === "string")) return value;
  throw new TypeError(`${name} is not a list of strings`);
}

function textMap(value: unknown, name: string): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  if (!isObject(value)) throw new TypeError(`${name} is not an object`);
  return new Map(
    Object.entries(value).map(([key, text]) => {
      if (typeof text !== "string") throw new TypeError(`${name}.${key} is not a string`);
      return [key, text];
    }),
  );
}
