import { toLower } from "../text/case.ts";
import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { withSuggestion } from "../text/suggest.ts";
import { parseCsvFields } from "./csv.ts";
import { parseBool, parseFloatingPoint, parseUint32 } from "./numbers.ts";

export type MountType = "bind" | "cache" | "tmpfs" | "secret" | "ssh";
export type MountSharing = "shared" | "private" | "locked";

/** One `RUN --mount`. */
export interface RunMount {
  readonly type: MountType;
  readonly from: string;
  readonly source: string;
  readonly target: string;
  readonly isReadonly: boolean;
  readonly cacheId: string;
  readonly sharing: MountSharing | "";
  readonly isRequired: boolean;
  /** Variable that holds a secret; undefined when none is asked for. */
  readonly env: string | undefined;
  readonly mode: number | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  /** Bytes that a tmpfs may hold. */
  readonly size: number | undefined;
}

type Draft = { -readonly [Key in keyof RunMount]: RunMount[Key] } & { isReadonlyChosen: boolean };

/** Expands one value; a failure carries BuildKit's message. */
export type WordExpander = (word: string) => Result<string>;

const MOUNT_TYPES: readonly MountType[] = ["bind", "cache", "tmpfs", "secret", "ssh"];
const SHARING_MODES: readonly MountSharing[] = ["shared", "private", "locked"];
const ALL_KEYS =
  "type from source target readonly id sharing required size mode uid gid src dst destination ro rw readwrite env".split(
    " ",
  );

/**
 * Reads a mount; as BuildKit's `parseMount`. Without `expand` (while the file is parsed) only `from` is read, every
 * other value may hold variables and waits for the build.
 */
export function parseRunMount(text: string, expand: WordExpander | null): Result<RunMount> {
  const fields = parseCsvFields(text);
  if (!fields.ok) return fail(`failed to parse csv mounts: ${fields.message}`);
  const mount: Draft = {
    type: "bind",
    from: "",
    source: "",
    target: "",
    isReadonly: false,
    cacheId: "",
    sharing: "",
    isRequired: false,
    env: undefined,
    mode: undefined,
    uid: undefined,
    gid: undefined,
    size: undefined,
    isReadonlyChosen: false,
  };
  for (const field of fields.value) {
    const message = readField(mount, field, expand);
    if (message !== "") return fail(message);
  }
  return finish(mount);
}

function readField(mount: Draft, field: string, expand: WordExpander | null): string {
  const equals = field.indexOf("=");
  const key = toLower(equals < 0 ? field : field.slice(0, equals));
  if (equals < 0) return expand ? readBareKey(mount, key, field) : "";
  let value = field.slice(equals + 1);
  if (expand) {
    const expanded = expand(value);
    if (!expanded.ok) return expanded.message;
    value = expanded.value;
  } else {
    if (key !== "from") return "";
    const dollar = value.indexOf("$");
    if (dollar >= 0 && dollar !== value.length - 1)
      return `'${key}' doesn't support variable expansion, define alias stage instead`;
  }
  return readValue(mount, key, value, field);
}

function readBareKey(mount: Draft, key: string, field: string): string {
  switch (key) {
    case "readonly":
    case "ro":
      setReadonly(mount, true);
      return "";
    case "readwrite":
    case "rw":
      setReadonly(mount, false);
      return "";
    case "required":
      if (!takesRequired(mount)) return unexpectedForType(key, mount);
      mount.isRequired = true;
      return "";
    default:
      return `invalid field '${field}' must be a key=value pair`;
  }
}

function readValue(mount: Draft, key: string, value: string, field: string): string {
  switch (key) {
    case "type": {
      const type = MOUNT_TYPES.find((known) => known === toLower(value));
      if (!type) return withSuggestion(`unsupported mount type ${quote(value)}`, value, MOUNT_TYPES);
      mount.type = type;
      return "";
    }
    case "from":
      mount.from = value;
      return "";
    case "source":
    case "src":
      mount.source = value;
      return "";
    case "target":
    case "dst":
    case "destination":
      mount.target = value;
      return "";
    case "readonly":
    case "ro":
    case "readwrite":
    case "rw": {
      const flag = parseBool(value);
      if (flag === undefined) return invalidValue(key, value);
      setReadonly(mount, key === "readonly" || key === "ro" ? flag : !flag);
      return "";
    }
    case "required": {
      if (!takesRequired(mount)) return unexpectedForType(key, mount);
      const flag = parseBool(value);
      if (flag === undefined) return invalidValue(key, value);
      mount.isRequired = flag;
      return "";
    }
    case "size":
      if (mount.type !== "tmpfs") return unexpectedForType(key, mount);
      mount.size = parseSize(value);
      return mount.size === undefined ? invalidValue(key, value) : "";
    case "id":
      mount.cacheId = value;
      return "";
    case "sharing": {
      const sharing = SHARING_MODES.find((known) => known === toLower(value));
      if (!sharing) return withSuggestion(`unsupported sharing value ${quote(value)}`, value, SHARING_MODES);
      mount.sharing = sharing;
      return "";
    }
    case "mode":
    case "uid":
    case "gid": {
      const number = parseUint32(value, key === "mode" ? 8 : 10);
      if (number === undefined) return `invalid value ${value} for ${key}`;
      mount[key] = number;
      return "";
    }
    case "env":
      mount.env = value;
      return "";
    default:
      return withSuggestion(`unexpected key '${key}' in '${field}'`, key, ALL_KEYS);
  }
}

function finish(mount: Draft): Result<RunMount> {
  const { type } = mount;
  if (type === "bind" || type === "tmpfs") {
    for (const key of ["mode", "uid", "gid"] as const)
      if (mount[key] !== undefined) return fail(`${key} not allowed for ${quote(type)} type mounts`);
  }
  if (!mount.isReadonlyChosen) mount.isReadonly = type !== "cache" && type !== "tmpfs";
  if (type === "secret") {
    if (mount.from !== "") return fail("secret mount should not have a from");
    if (mount.sharing !== "") return fail("secret mount should not define sharing");
    if (mount.source === "" && mount.target === "" && mount.cacheId === "")
      return fail("invalid secret mount. one of source, target required");
    if (mount.source !== "" && mount.cacheId !== "") return fail("both source and id can't be set");
  }
  if (mount.sharing !== "" && type !== "cache") return fail(`invalid cache sharing set for ${type} mount`);
  return ok(mount);
}

function setReadonly(mount: Draft, isReadonly: boolean): void {
  mount.isReadonly = isReadonly;
  mount.isReadonlyChosen = true;
}

function takesRequired(mount: Draft): boolean {
  return mount.type === "secret" || mount.type === "ssh";
}

function unexpectedForType(key: string, mount: Draft): string {
  return `unexpected key '${key}' for mount type '${mount.type}'`;
}

function invalidValue(key: string, value: string): string {
  return `invalid value for ${key}: ${value}`;
}

/** The bytes of a size as Docker's `units.RAMInBytes` reads it, undefined for what it refuses. */
function parseSize(value: string): number | undefined {
  let end = value.length;
  while (end > 0 && !"0123456789. ".includes(value[end - 1] ?? "")) end--;
  const number = parseFloatingPoint(value.slice(0, value[end - 1] === " " ? end - 1 : end));
  if (number === undefined || number < 0) return undefined;
  const unit = /^(?:b|([kmgtp])(?:b|ib)?)?$/i.exec(value.slice(end));
  return unit ? Math.trunc(number * 1024 ** " kmgtp".indexOf(unit[1]?.toLowerCase() ?? " ")) : undefined;
}
