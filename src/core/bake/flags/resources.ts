import { fail, ok, type Result } from "../../text/result.ts";
import { isInteger, truncate } from "../number/arithmetic.ts";
import { fromInteger } from "../number/big-float.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { NUMBER, objectOf, STRING, type Type } from "../value/type.ts";
import { nullOf, numberValue, objectValue, stringValue, type Value } from "../value/value.ts";
import { parseGoInt } from "./go-value.ts";

/** Limits for the steps of a build, by name; those that are not set are missing. */
export type Resources = ReadonlyMap<string, string | bigint>;

const TEXT_NAMES = ["memory", "memory-swap", "cpuset-cpus", "cpuset-mems"];
const NUMBER_NAMES = ["cpu-shares", "cpu-period", "cpu-quota"];
const NAMES = [...TEXT_NAMES, ...NUMBER_NAMES];

export const RESOURCES_TYPE: Type = objectOf(
  new Map<string, Type>(NAMES.map((name) => [name, NUMBER_NAMES.includes(name) ? NUMBER : STRING])),
  NAMES,
);

const MIN = -(2n ** 63n);
const MAX = 2n ** 63n - 1n;

export function readResources(value: Value): Result<Resources> {
  const converted = convert(value, RESOURCES_TYPE);
  if (isFailure(converted)) return fail(converted.message);
  const resources = new Map<string, string | bigint>();
  if (converted.kind !== "object") return ok(resources);
  for (const name of NAMES) {
    const entry = converted.entries.get(name);
    if (entry?.kind === "string") resources.set(name, entry.text);
    if (entry?.kind !== "number") continue;
    const whole = isInteger(entry.number) ? truncate(entry.number) : undefined;
    if (whole === undefined || whole < MIN || whole > MAX)
      return fail(`value must be a whole number, between ${MIN} and ${MAX}`);
    resources.set(name, whole);
  }
  return ok(resources);
}

/** The resources with one of them set, as `--set` does. */
export function withResource(resources: Resources, name: string, value: string): Result<Resources> {
  if (TEXT_NAMES.includes(name)) return ok(new Map([...resources, [name, value]]));
  if (!NUMBER_NAMES.includes(name)) return fail(`unknown resources key ${name}`);
  const number = parseGoInt(value);
  if (!number.ok) return fail(`invalid value ${value} for int64 key resources.${name}`);
  return ok(new Map([...resources, [name, number.value]]));
}

export function resourcesValue(resources: Resources | undefined): Value {
  if (!resources) return nullOf(RESOURCES_TYPE);
  return objectValue(
    new Map(
      NAMES.map((name): [string, Value] => {
        const entry = resources.get(name);
        if (typeof entry === "string") return [name, stringValue(entry)];
        if (entry === undefined) return [name, nullOf(NUMBER_NAMES.includes(name) ? NUMBER : STRING)];
        return [name, numberValue(fromInteger(entry))];
      }),
    ),
  );
}

/** Numbers are exact up to 2^53, which a limit in practice is. */
export function printResources(resources: Resources): object {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const entry = resources.get(name);
      return entry === undefined ? [] : [[name, typeof entry === "string" ? entry : Number(entry)]];
    }),
  );
}
