import { lookUp } from "../../text/look-up.ts";
import { compareBytes } from "../../text/compare.ts";
import { quote } from "../../text/quote.ts";
import { type ComposeMap, type ComposeValue, isList, isMap, composeText } from "../value.ts";

type TypeName = "mapping" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** The parts of the Compose schema that a build needs. */
interface Schema {
  readonly types?: readonly TypeName[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** For keys that match; others are refused unless they are properties. */
  readonly pattern?: readonly [RegExp, Schema];
  readonly isOpen?: boolean;
  readonly items?: Schema;
  readonly isUnique?: boolean;
  readonly required?: readonly string[];
}

const ANYTHING: Schema = {};
const TEXT: Schema = { types: ["string"] };
const FLAG: Schema = { types: ["boolean", "string"] };
const INTEGER: Schema = { types: ["integer", "string"] };
const TEXTS: Schema = { types: ["array"], items: TEXT };
const EXTENSIONS: readonly [RegExp, Schema] = [/^x-/, ANYTHING];
const UNIQUE_TEXTS: Schema = { types: ["array"], items: TEXT, isUnique: true };
const SCALAR: Schema = { types: ["string", "number", "boolean", "null"] };
const LIST_OR_MAP: Schema = { oneOf: [{ types: ["mapping"], pattern: [/.+/s, SCALAR] }, UNIQUE_TEXTS] };
const HOSTS: Schema = { oneOf: [{ types: ["mapping"], pattern: [/.+/s, { oneOf: [TEXT, TEXTS] }] }, UNIQUE_TEXTS] };
const LIMIT: Schema = {
  oneOf: [
    INTEGER,
    {
      types: ["mapping"],
      properties: { hard: INTEGER, soft: INTEGER },
      required: ["soft", "hard"],
      pattern: EXTENSIONS,
    },
  ],
};
const MOUNT: Schema = {
  oneOf: [
    TEXT,
    {
      types: ["mapping"],
      properties: { source: TEXT, target: TEXT, uid: TEXT, gid: TEXT, mode: { types: ["number", "string"] } },
      pattern: EXTENSIONS,
    },
  ],
};
const BUILD: Schema = {
  types: ["mapping"],
  pattern: EXTENSIONS,
  properties: {
    context: TEXT,
    dockerfile: TEXT,
    dockerfile_inline: TEXT,
    entitlements: TEXTS,
    args: LIST_OR_MAP,
    ssh: LIST_OR_MAP,
    labels: LIST_OR_MAP,
    cache_from: TEXTS,
    cache_to: TEXTS,
    no_cache: FLAG,
    no_cache_filter: { oneOf: [TEXT, UNIQUE_TEXTS] },
    additional_contexts: LIST_OR_MAP,
    network: TEXT,
    provenance: { types: ["string", "boolean"] },
    sbom: { types: ["string", "boolean"] },
    pull: FLAG,
    target: TEXT,
    shm_size: INTEGER,
    extra_hosts: HOSTS,
    isolation: TEXT,
    privileged: FLAG,
    secrets: { types: ["array"], items: MOUNT },
    tags: TEXTS,
    ulimits: { types: ["mapping"], pattern: [/^[a-z]+$/, LIMIT], isOpen: true },
    platforms: TEXTS,
  },
};
const ENV_FILE: Schema = {
  oneOf: [
    TEXT,
    {
      types: ["array"],
      items: {
        oneOf: [
          TEXT,
          { types: ["mapping"], properties: { path: TEXT, format: TEXT, required: FLAG }, required: ["path"] },
        ],
      },
    },
  ],
};
const SERVICE: Schema = {
  types: ["mapping"],
  properties: { image: TEXT, build: { oneOf: [TEXT, BUILD] }, environment: LIST_OR_MAP, env_file: ENV_FILE },
};
const SECRET: Schema = {
  types: ["mapping"],
  pattern: EXTENSIONS,
  properties: {
    name: TEXT,
    environment: TEXT,
    file: TEXT,
    external: { types: ["boolean", "string", "mapping"], properties: { name: TEXT }, isOpen: true },
    labels: LIST_OR_MAP,
    driver: TEXT,
    driver_opts: { types: ["mapping"], isOpen: true, pattern: [/^.+$/, { types: ["string", "number"] }] },
    template_driver: TEXT,
  },
};
const NAME = /^[a-zA-Z0-9._-]+$/;
const MODEL: Schema = {
  types: ["mapping"],
  properties: {
    services: { types: ["mapping"], pattern: [NAME, SERVICE] },
    secrets: { types: ["mapping"], pattern: [NAME, SECRET] },
  },
};

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
  readonly isExtra: boolean;
}

/** What is wrong with a model, the most specific thing of it; undefined if nothing is. */
export function checkSchema(model: ComposeMap): string | undefined {
  const unprintable = findUnprintable(model);
  if (unprintable !== undefined) return `json: unsupported value: ${unprintable}`;
  const worst = mostSpecific(check(model, MODEL, []));
  return worst && `${worst.path.join(".")} ${worst.message}`;
}

/** A number that JSON, in which the model is checked, can't have. */
function findUnprintable(value: ComposeValue): string | undefined {
  if (isNumber(value)) return value.kind === "float" && /^(?:NaN|[+-]Inf)$/.test(value.text) ? value.text : undefined;
  const entries = isMap(value) ? [...value].toSorted(([one], [other]) => compareBytes(one, other)) : [];
  const inner = isList(value) ? value : entries.map(([, entry]) => entry);
  for (const one of inner) {
    const found = findUnprintable(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mostSpecific(faults: readonly Fault[]): Fault | undefined {
  let best: Fault | undefined;
  for (const fault of faults) if (!best || rank(fault) > rank(best)) best = fault;
  return best;
}

function rank({ path, isExtra }: Fault): number {
  return path.length + (isExtra ? 1 : 0);
}

function check(value: ComposeValue, schema: Schema, path: readonly string[]): readonly Fault[] {
  const { types, oneOf } = schema;
  if (types && !types.some((type) => isOfType(value, type)))
    return [{ path, message: `must be a ${typeNames(types)}`, isExtra: false }];
  if (oneOf) {
    const outcomes = oneOf.map((one) => check(value, one, path));
    if (outcomes.some((faults) => faults.length === 0)) return [];
    return outcomes.flat();
  }
  if (isMap(value)) return checkMap(value, schema, path);
  return isList(value) ? checkList(value, schema, path) : [];
}

function checkMap(
  map: ComposeMap,
  { properties = {}, pattern, isOpen, required = [] }: Schema,
  path: readonly string[],
): readonly Fault[] {
  if (Object.keys(properties).length === 0 && !pattern) return [];
  const faults: Fault[] = [];
  const missing = required.filter((name) => !map.has(name));
  if (missing.length > 0) faults.push({ path, message: missingMessage(missing), isExtra: false });
  const extra: string[] = [];
  for (const [key, value] of map) {
    const own = lookUp(properties, key);
    const isMatching = pattern?.[0].test(key) ?? false;
    if (own) faults.push(...check(value, own, [...path, key]));
    if (pattern && isMatching) faults.push(...check(value, pattern[1], [...path, key]));
    if (!own && !isMatching) extra.push(key);
  }
  if (extra.length > 0 && !isOpen) faults.push({ path, message: extraMessage(extra), isExtra: true });
  return faults;
}

function extraMessage(extra: readonly string[]): string {
  const names = extra
    .toSorted(compareBytes)
    .map((name) => `'${quote(name).replaceAll('\\"', '"').replaceAll("'", "\\'").slice(1, -1)}'`);
  return `additional properties ${names.join(", ")} not allowed`;
}

function missingMessage(missing: readonly string[]): string {
  const names = missing.map((name) => `'${name}'`).join(", ");
  return missing.length === 1 ? `missing property ${names}` : `missing properties ${names}`;
}

function checkList(
  list: readonly ComposeValue[],
  { items, isUnique }: Schema,
  path: readonly string[],
): readonly Fault[] {
  const faults = items ? list.flatMap((one, at) => check(one, items, [...path, String(at)])) : [];
  const texts = list.map(composeText);
  const second = isUnique ? texts.findIndex((text, at) => texts.indexOf(text) < at) : -1;
  const first = texts.indexOf(texts[second] ?? "");
  if (second < 0) return faults;
  return [...faults, { path, message: `items at ${first} and ${second} are equal`, isExtra: false }];
}

function isOfType(value: ComposeValue, type: TypeName): boolean {
  switch (type) {
    case "mapping":
      return isMap(value);
    case "array":
      return isList(value);
    case "null":
      return value === null;
    case "string":
    case "boolean":
      return typeof value === type || (type === "string" && isNumber(value) && value.kind === "time");
    case "number":
      return isNumber(value) && value.kind !== "time";
    default:
      return isNumber(value) && (value.kind === "int" || Number.isInteger(Number(value.text)));
  }
}

function isNumber(value: ComposeValue): value is Extract<ComposeValue, { kind: string }> {
  return typeof value === "object" && value !== null && "kind" in value;
}

function typeNames(types: readonly TypeName[]): string {
  const names = types.toSorted();
  return names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
