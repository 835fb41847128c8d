import type { TextRange } from "../../text/range.ts";
import { type YamlLine, yamlLines } from "./yaml-lines.ts";

/** A name in a Compose file: a service, what it is built from, or a variable that is put in. */
export interface ComposeSymbol {
  readonly kind: "service" | "dockerfile" | "stage" | "variable" | "anchor";
  readonly name: string;
  readonly range: TextRange;
  readonly isDefinition: boolean;
  /** The service that it is in; "" outside of all services. */
  readonly service: string;
}

/** Keys of a service whose entries or keys are services. */
const LISTS: ReadonlySet<string> = new Set(["depends_on", "links", "volumes_from"]);

/** The names in a Compose file in block style, and in braces or brackets on one line. */
export function composeSymbols(text: string): readonly ComposeSymbol[] {
  return [...yamlLines(text).flatMap((line) => symbolsOfLine(line)), ...variables(text), ...anchors(text)];
}

function symbolsOfLine(line: YamlLine): readonly ComposeSymbol[] {
  const { path, key, value, valueRange } = line;
  const [top, service = "", attribute = "", inner = ""] = path;
  if (top !== "services") return [];
  const add = (kind: ComposeSymbol["kind"], name: string, range: TextRange, isDefinition = false): ComposeSymbol[] =>
    name === "" ? [] : [{ kind, name, range, isDefinition, service }];
  const inValue = (kind: ComposeSymbol["kind"], name: string): ComposeSymbol[] => {
    const start = valueRange.start + value.indexOf(name);
    return add(kind, name, { start, end: start + name.length });
  };
  if (path.length === 2) return key === null ? [] : add("service", service, key, true);
  if (LISTS.has(attribute)) {
    if (path.length === 3) return value.startsWith("[") ? inBrackets(line, service) : [];
    if (path.length !== 4) return [];
    return key === null ? inValue("service", value.split(":")[0] ?? "") : add("service", inner, key);
  }
  if (attribute === "extends") {
    if (path.length === 3 && value !== "") return inValue("service", value);
    return inner === "service" ? inValue("service", value) : [];
  }
  if (attribute === "network_mode" && value.startsWith("service:")) return inValue("service", value.slice(8));
  if (attribute !== "build") return [];
  if (path.length === 3) return value.startsWith("{") ? inBraces(line, service) : [];
  if (inner === "dockerfile" && path.length === 4) return inValue("dockerfile", value);
  if (inner === "target" && path.length === 4) return inValue("stage", value);
  const linked = inner === "additional_contexts" ? /(?:^|=)(?:service|target):(.+)$/.exec(value)?.[1] : undefined;
  return linked === undefined ? [] : inValue("service", linked);
}

function inBrackets({ value, valueRange }: YamlLine, service: string): readonly ComposeSymbol[] {
  return [...value.matchAll(/[\w.-]+/g)].map(({ 0: name, index }) => {
    const start = valueRange.start + index;
    return { kind: "service", name, range: { start, end: start + name.length }, isDefinition: false, service };
  });
}

/** What a `build` in braces names of the Dockerfile. */
function inBraces({ value, valueRange }: YamlLine, service: string): readonly ComposeSymbol[] {
  const entries = value.matchAll(/[{,]\s*["']?(dockerfile|target)["']?\s*:\s*["']?([\w./-]+)/g);
  return [...entries].map(({ 0: entry, 1: key, 2: name = "", index }) => {
    const end = valueRange.start + index + entry.length;
    const kind = key === "target" ? "stage" : "dockerfile";
    return { kind, name, range: { start: end - name.length, end }, isDefinition: false, service };
  });
}

function variables(text: string): readonly ComposeSymbol[] {
  return [...text.matchAll(/(?<!\$)\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g)].map(({ 1: braced, 2: plain, index }) => {
    const name = braced ?? plain ?? "";
    const start = index + (braced === undefined ? 1 : 2);
    return { kind: "variable", name, range: { start, end: start + name.length }, isDefinition: false, service: "" };
  });
}

function anchors(text: string): readonly ComposeSymbol[] {
  return [...text.matchAll(/(?<=[\s:[,-])([&*])([\w.-]+)/g)].map(({ 1: sign, 2: name = "", index }) => ({
    kind: "anchor",
    name,
    range: { start: index + 1, end: index + 1 + name.length },
    isDefinition: sign === "&",
    service: "",
  }));
}
