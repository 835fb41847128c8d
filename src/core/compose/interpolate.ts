import { compareBytes } from "../text/compare.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { parseGoFloat, parseGoInt } from "../bake/flags/go-value.ts";
import { type Lookup, substitute } from "./template.ts";
import { type ComposeMap, type ComposeValue, isList, isMap, readBoolean } from "./value.ts";

/** Gets a variable without a value and without a default, and the path of the text that it's in. */
type OnUnsetAt = (name: string, path: readonly string[]) => void;

interface Variables {
  readonly lookup: Lookup;
  readonly messages: string[];
  readonly onUnset: OnUnsetAt;
}

/** Puts variables into all texts of a document; every text that fails adds a message. */
export function interpolate(
  document: ComposeMap,
  lookup: Lookup,
  messages: string[],
  onUnset: OnUnsetAt = () => {},
): ComposeMap {
  return interpolateMap(document, [], { lookup, messages, onUnset });
}

function interpolateMap(map: ComposeMap, path: readonly string[], variables: Variables): ComposeMap {
  const sorted = [...map].toSorted(([left], [right]) => compareBytes(left, right));
  const done = new Map(sorted.map(([key, value]) => [key, interpolateAny(value, [...path, key], variables)]));
  // in the order of the text again
  return new Map([...map.keys()].map((key) => [key, done.get(key) ?? null]));
}

function interpolateAny(value: ComposeValue, path: readonly string[], variables: Variables): ComposeValue {
  if (isMap(value)) return interpolateMap(value, path, variables);
  if (isList(value)) return value.map((element) => interpolateAny(element, [...path, "[]"], variables));
  if (typeof value !== "string") return value;
  const { lookup, messages, onUnset } = variables;
  const outcome = substitute(value, lookup, (name) => onUnset(name, path));
  const where = path.join(".");
  if (outcome.kind === "text") return cast(outcome.text, path, messages);
  messages.push(
    outcome.kind === "invalid"
      ? `invalid interpolation format for ${where}.\nYou may need to escape any $ with another $.\n${outcome.template}`
      : `error while interpolating ${where}: ${outcome.message}`,
  );
  return value;
}

const BOOLEANS = new Set([
  "init",
  "oom_kill_disable",
  "privileged",
  "read_only",
  "stdin_open",
  "tty",
  "healthcheck.disable",
  "depends_on.*.required",
  "depends_on.*.restart",
  "volumes.[].read_only",
  "volumes.[].volume.nocopy",
]);
/** What Go's `ParseInt` reads. */
const LONG_INTEGERS = new Set([
  "cpu_count",
  "cpu_period",
  "cpu_quota",
  "cpu_rt_period",
  "cpu_rt_runtime",
  "cpu_shares",
  "oom_score_adj",
  "pids_limit",
]);
/** What Go's `Atoi` reads. */
const INTEGERS = new Set([
  "scale",
  "healthcheck.retries",
  "ports.[].target",
  "deploy.replicas",
  "deploy.update_config.parallelism",
  "deploy.rollback_config.parallelism",
  "deploy.restart_policy.max_attempts",
  "deploy.placement.max_replicas_per_node",
  "ulimits.*",
  "ulimits.*.hard",
  "ulimits.*.soft",
]);
const FLOATS = new Set([
  "cpu_percent",
  "cpus",
  "deploy.update_config.max_failure_ratio",
  "deploy.rollback_config.max_failure_ratio",
]);
const EXTERNALS = new Set(["networks", "volumes", "secrets", "configs"]);

/** Some texts become numbers or booleans, or can't. */
function cast(text: string, path: readonly string[], messages: string[]): ComposeValue {
  const kind = castOf(path);
  if (!kind) return text;
  const where = path.join(".");
  const value = castTo(kind, text);
  if (value.ok) return value.value;
  messages.push(`error while interpolating ${where}: failed to cast to expected type: ${value.message}`);
  return text;
}

type CastKind = "integer" | "long" | "float" | "boolean";

function castTo(kind: CastKind, text: string): Result<ComposeValue> {
  if (kind === "boolean") {
    const flag = readBoolean(text);
    return flag === undefined ? fail(`invalid boolean: ${text}`) : ok(flag);
  }
  if (kind === "float") {
    const number = parseGoFloat(text);
    return number.ok ? ok({ kind: "float", text: String(number.value) }) : number;
  }
  const number = parseGoInt(text);
  if (number.ok) return ok({ kind: "int", text: String(number.value) });
  return fail(kind === "integer" ? number.message.replace("ParseInt", "Atoi") : number.message);
}

function castOf(path: readonly string[]): CastKind | undefined {
  const [top = "", , ...rest] = path;
  if (top !== "services") {
    const isFlag = rest.length === 1 && (rest[0] === "external" || (top === "networks" && isNetworkFlag(rest[0])));
    return isFlag && EXTERNALS.has(top) ? "boolean" : undefined;
  }
  const own = rest.join(".");
  const anyKey = [rest[0], "*", ...rest.slice(2)].join(".");
  if (BOOLEANS.has(own) || (rest.length > 2 && BOOLEANS.has(anyKey))) return "boolean";
  if (LONG_INTEGERS.has(own)) return "long";
  if (FLOATS.has(own)) return "float";
  return INTEGERS.has(own) || (rest.length > 1 && INTEGERS.has(anyKey)) ? "integer" : undefined;
}

function isNetworkFlag(name: string | undefined): boolean {
  return name === "internal" || name === "attachable" || name === "enable_ipv4" || name === "enable_ipv6";
}
