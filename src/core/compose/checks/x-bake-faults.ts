import { fromByteString, toByteString } from "../../text/unicode.ts";
import { type ComposeMap, type ComposeValue, isList, isMap, composeText } from "../value.ts";
import { compareKeys } from "./compare-keys.ts";

/**
 * What go-yaml says of entries of `x-bake` that are of another type than bake reads. Bake writes the entries out again before
 * it reads them, so lines are counted in that text: one entry after the other, by name.
 */
export function findExtensionFaults(extension: ComposeValue): readonly string[] {
  if (!isMap(extension)) return [fault(1, extension, "bake.xbake")];
  const faults: string[] = [];
  let line = 1;
  for (const [key, value] of inOrder(extension)) {
    faults.push(...faultsOf(key, value, isNested(value) ? line + 1 : line));
    line += heightOf(value);
  }
  return faults;
}

const TEXTS = new Set(["tags", "cache-from", "cache-to", "secret", "ssh", "platforms", "output", "no-cache-filter"]);

function faultsOf(key: string, value: ComposeValue, line: number): readonly string[] {
  if (value === null) return [];
  if (TEXTS.has(key)) {
    const isWrong = isMap(value) || (isList(value) && value.some((one) => isMap(one) || isList(one)));
    return isWrong ? [fault(line, value, "string")] : [];
  }
  if (key === "pull" || key === "no-cache") {
    const isFlag = typeof value === "boolean" || (typeof value === "string" && readOldFlag(value) !== undefined);
    return isFlag ? [] : [fault(line, value, "bool")];
  }
  if (key !== "contexts") return [];
  return isMap(value) ? faultsOfContexts(value, line) : [fault(line, value, "bake.stringMap")];
}

function faultsOfContexts(contexts: ComposeMap, start: number): readonly string[] {
  const faults: string[] = [];
  let line = start;
  for (const [, value] of inOrder(contexts)) {
    if (isMap(value) || isList(value)) faults.push(fault(isNested(value) ? line + 1 : line, value, "string"));
    line += heightOf(value);
  }
  return faults;
}

/** A flag in the words of YAML 1.1; undefined for other texts, "true" in quotes too. */
export function readOldFlag(text: string): boolean | undefined {
  if (/^(?:[yY]|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
  return /^(?:[nN]|no|No|NO|off|Off|OFF)$/.test(text) ? false : undefined;
}

function inOrder(map: ComposeMap): readonly (readonly [string, ComposeValue])[] {
  return [...map].toSorted(([left], [right]) => compareKeys(left, right));
}

function isNested(value: ComposeValue): boolean {
  return (isMap(value) && value.size > 0) || (isList(value) && value.length > 0);
}

/** The lines that an entry takes, its name included. */
function heightOf(value: ComposeValue): number {
  if (isNested(value)) return 1 + innerHeight(value);
  const breaks = typeof value === "string" ? value.split("\n").length - 1 : 0;
  return breaks === 0 ? 1 : 1 + breaks + (String(value).endsWith("\n") ? 0 : 1);
}

function innerHeight(value: ComposeValue): number {
  const inner = isMap(value) ? [...value.values()].map(heightOf) : isList(value) ? value.map(heightOfItem) : [];
  return inner.reduce((sum, height) => sum + height, 0);
}

/** What an item of a list contains begins in the line of its dash. */
function heightOfItem(value: ComposeValue): number {
  return isNested(value) ? innerHeight(value) : heightOf(value);
}

function fault(line: number, value: ComposeValue, type: string): string {
  return `line ${line}: cannot unmarshal ${describe(value)} into ${type}`;
}

function describe(value: ComposeValue): string {
  if (isMap(value)) return "!!map";
  if (isList(value)) return "!!seq";
  const text = composeText(value);
  const bytes = toByteString(text);
  return `${tagOf(value)} \`${bytes.length > 10 ? `${fromByteString(bytes.slice(0, 7))}...` : text}\``;
}

function tagOf(value: ComposeValue): string {
  if (typeof value === "boolean") return "!!bool";
  if (typeof value !== "object" || value === null || !("kind" in value)) return "!!str";
  return value.kind === "time" ? "!!timestamp" : `!!${value.kind}`;
}
