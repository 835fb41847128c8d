import { fail, ok, type Result } from "../text/result.ts";
import { type ComposeValue, goType, isList, isMap, composeText, printWithS } from "./value.ts";

/** An entry of `include`. */
export interface IncludeConfig {
  readonly paths: readonly string[];
  readonly projectDirectory: string;
  readonly envFiles: readonly string[];
}

/** What `include` of a document says; all entries that can't be read are in one message. */
export function readIncludes(value: ComposeValue): Result<readonly IncludeConfig[]> {
  if (!isList(value)) return fail(`\`include\` must be a list, got ${printWithS(value)}`);
  const faults: string[] = [];
  const configs = value.map((entry, at) => readInclude(entry, `[${at}]`, faults));
  return faults.length > 0
    ? fail(`decoding failed due to the following error(s):\n\n${faults.join("\n")}`)
    : ok(configs);
}

function readInclude(entry: ComposeValue, path: string, faults: string[]): IncludeConfig {
  if (typeof entry === "string") return { paths: [entry], projectDirectory: "", envFiles: [] };
  const config = isMap(entry) ? entry : new Map<string, ComposeValue>();
  const isRead = entry === null || isMap(entry) || goType(entry) === "time.Time";
  if (!isRead) faults.push(`'${path}' expected a map or struct, got "${isList(entry) ? "slice" : goType(entry)}"`);
  const paths = readTexts(config.get("path"), `${path}.path`, faults);
  const directory = readDirectory(config.get("project_directory"), `${path}.project_directory`, faults);
  return {
    paths,
    projectDirectory: directory,
    envFiles: readTexts(config.get("env_file"), `${path}.env_file`, faults),
  };
}

function readTexts(value: ComposeValue | undefined, path: string, faults: string[]): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "string") return [value];
  const texts = isList(value) ? value.filter((one) => typeof one === "string") : [];
  const isRight = isList(value) && texts.length === value.length;
  if (!isRight) faults.push(`'${path}' invalid type ${goType(value)} for string list`);
  return texts;
}

function readDirectory(value: ComposeValue | undefined, path: string, faults: string[]): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string" || goType(value) === "int") return composeText(value);
  faults.push(`'${path}' expected type 'string', got unconvertible type '${goType(value)}'`);
  return "";
}
