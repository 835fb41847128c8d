import { equalFold, toLower, toUpper } from "../text/case.ts";
import { compareBytes } from "../text/compare.ts";
import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { withSuggestion } from "../text/suggest.ts";
import { trimSpace } from "../text/unicode.ts";
import type { ArgDefinition, Command, CommandLine, KeyValue } from "./command.ts";
import { parseInterval } from "./duration.ts";
import { flagOf, flagsOf, parseFlags, type FlagTable, type FlagValue } from "./flags.ts";
import { parseInteger } from "./numbers.ts";
import { parseAdd, parseCopy } from "./parse-transfer.ts";
import { parseRunDevice, type RunDevice } from "./run-device.ts";
import { parseRunMount, type RunMount } from "./run-mount.ts";
import type { Instruction } from "./syntax.ts";

type CommandParser = (instruction: Instruction) => Result<Command>;

const PARSERS = new Map<string, CommandParser>(
  Object.entries({
    add: parseAdd,
    arg: parseArg,
    cmd: (instruction) => parseCommandLine(instruction, "cmd"),
    copy: parseCopy,
    entrypoint: (instruction) => parseCommandLine(instruction, "entrypoint"),
    env: (instruction) => parsePairs(instruction, "env"),
    expose: parseExpose,
    from: parseFrom,
    healthcheck: parseHealthcheck,
    label: (instruction) => parsePairs(instruction, "label"),
    maintainer: parseMaintainer,
    onbuild: parseOnbuild,
    run: parseRun,
    shell: parseShell,
    stopsignal: parseStopsignal,
    user: parseUser,
    volume: parseVolume,
    workdir: parseWorkdir,
  }),
);

const INSTRUCTION_NAMES = Array.from(PARSERS.keys(), (name) => name.toUpperCase());
const NO_FLAGS: FlagTable = {};
const FROM_FLAGS: FlagTable = { platform: "string" };
const STAGE_NAME = /^[a-z][a-z0-9\-_.]*$/;

/** Understands the arguments of an instruction; as BuildKit's `ParseInstruction`, with its messages. */
export function parseCommand(instruction: Instruction): Result<Command> {
  const parser = PARSERS.get(instruction.keyword);
  if (parser) return parser(instruction);
  const { keywordWritten } = instruction;
  return fail(withSuggestion(`unknown instruction: ${keywordWritten}`, keywordWritten, INSTRUCTION_NAMES, false));
}

/** The comment line that starts with `name`, without it; as `getDocComment`. */
export function findDoc(comments: readonly string[], name: string): string {
  if (name === "" || comments.length === 0) return "";
  const line = comments.find((comment) => comment.startsWith(`${name} `));
  return line === undefined ? "" : line.slice(name.length + 1);
}

/** Runs `build` when the flags are right. */
function withFlags(
  instruction: Instruction,
  table: FlagTable,
  build: (flags: readonly FlagValue[]) => Result<Command>,
): Result<Command> {
  const flags = parseFlags(instruction.flags, table);
  return flags.ok ? build(flags.value) : flags;
}

function parseFrom(instruction: Instruction): Result<Command> {
  const { args, comments } = instruction;
  let name = "";
  if (args.length === 3 && equalFold(args[1] ?? "", "as")) {
    const written = args[2] ?? "";
    name = toLower(written);
    if (!STAGE_NAME.test(name))
      return fail(`invalid name for build stage: ${quote(written)}, name can't start with a number or contain symbols`);
  } else if (args.length !== 1) return fail("FROM requires either one or three arguments");
  const flags = parseFlags(instruction.flags, FROM_FLAGS);
  if (!flags.ok) return flags;
  return ok({
    instruction,
    kind: "from",
    base: args[0] ?? "",
    name,
    platform: flagOf(flags.value, "platform") ?? "",
    doc: findDoc(comments, name),
  });
}

function parsePairs(instruction: Instruction, kind: "env" | "label"): Result<Command> {
  return withFlags(instruction, NO_FLAGS, () => {
    const { args } = instruction;
    const name = kind.toUpperCase();
    if (args.length === 0) return fail(`${name} requires at least one argument`);
    const pairs: KeyValue[] = [];
    for (let at = 0; at < args.length; at += 3) {
      const key = args[at] ?? "";
      if (key === "") return fail(`${name} names can not be blank`);
      pairs.push({ key, value: args[at + 1] ?? "", isLegacy: args[at + 2] === "" });
    }
    return ok({ instruction, kind, pairs });
  });
}

function parseArg(instruction: Instruction): Result<Command> {
  const { args, comments } = instruction;
  if (args.length === 0) return fail("ARG requires at least one argument");
  const definitions: ArgDefinition[] = [];
  for (const arg of args) {
    const equals = arg.indexOf("=");
    if (equals === 0) return fail("ARG names can not be blank");
    const key = equals < 0 ? arg : arg.slice(0, equals);
    definitions.push({ key, value: equals < 0 ? undefined : arg.slice(equals + 1), doc: findDoc(comments, key) });
  }
  return ok({ instruction, kind: "arg", definitions });
}

function exactlyOne(
  instruction: Instruction,
  name: string,
  build: (argument: string) => Result<Command>,
): Result<Command> {
  const [argument] = instruction.args;
  if (argument === undefined || instruction.args.length !== 1) return fail(`${name} requires exactly one argument`);
  return withFlags(instruction, NO_FLAGS, () => build(argument));
}

function parseMaintainer(instruction: Instruction): Result<Command> {
  return exactlyOne(instruction, "MAINTAINER", (author) => ok({ instruction, kind: "maintainer", author }));
}

function parseWorkdir(instruction: Instruction): Result<Command> {
  return exactlyOne(instruction, "WORKDIR", (path) => ok({ instruction, kind: "workdir", path }));
}

function parseUser(instruction: Instruction): Result<Command> {
  return exactlyOne(instruction, "USER", (user) => ok({ instruction, kind: "user", user }));
}

// as BuildKit: flags of STOPSIGNAL are never looked at
function parseStopsignal(instruction: Instruction): Result<Command> {
  const { args } = instruction;
  const [signal] = args;
  if (signal === undefined || args.length !== 1) return fail("STOPSIGNAL requires exactly one argument");
  return ok({ instruction, kind: "stopsignal", signal });
}

function parseExpose(instruction: Instruction): Result<Command> {
  if (instruction.args.length === 0) return fail("EXPOSE requires at least one argument");
  return withFlags(instruction, NO_FLAGS, () =>
    ok({ instruction, kind: "expose", ports: instruction.args.toSorted(compareBytes) }),
  );
}

function parseVolume(instruction: Instruction): Result<Command> {
  if (instruction.args.length === 0) return fail("VOLUME requires at least one argument");
  return withFlags(instruction, NO_FLAGS, () => {
    const paths = instruction.args.map(trimSpace);
    return paths.includes("")
      ? fail("VOLUME specified can not be an empty string")
      : ok({ instruction, kind: "volume", paths });
  });
}

function parseShell(instruction: Instruction): Result<Command> {
  return withFlags(instruction, NO_FLAGS, () => {
    if (instruction.args.length === 0) return fail("SHELL requires at least one argument");
    if (!instruction.isJson) return fail("SHELL requires the arguments to be in JSON form");
    return ok({ instruction, kind: "shell", shell: instruction.args });
  });
}

function toCommandLine({ args, isJson }: Instruction): CommandLine {
  return { args: isJson || args.length < 2 ? args : [args.join(" ")], usesShell: !isJson };
}

function parseCommandLine(instruction: Instruction, kind: "cmd" | "entrypoint"): Result<Command> {
  return withFlags(instruction, NO_FLAGS, () => ok({ instruction, kind, line: toCommandLine(instruction) }));
}

const RUN_FLAGS: FlagTable = { device: "strings", mount: "strings", network: "string", security: "string" };

function parseRun(instruction: Instruction): Result<Command> {
  if (instruction.flags.length === 0) return ok(toPlainRun(instruction));
  return withFlags(instruction, RUN_FLAGS, (flags) => {
    const devices: RunDevice[] = [];
    for (const text of flagsOf(flags, "device")) {
      const device = parseRunDevice(text);
      if (!device.ok) return device;
      devices.push(device.value);
    }
    const mountTexts = flagsOf(flags, "mount");
    const mounts: RunMount[] = [];
    for (const text of mountTexts) {
      const mount = parseRunMount(text, null);
      if (!mount.ok) return mount;
      mounts.push(mount.value);
    }
    const network = flagOf(flags, "network") ?? "default";
    if (!["default", "none", "host"].includes(network)) return fail(`invalid network mode ${quote(network)}`);
    const security = flagOf(flags, "security") ?? "sandbox";
    if (!["insecure", "sandbox"].includes(security)) return fail(`security ${quote(security)} is not valid`);
    return ok({
      instruction,
      kind: "run",
      line: toCommandLine(instruction),
      mountTexts,
      mounts,
      devices,
      network,
      security,
    });
  });
}

const NOTHING: readonly never[] = [];

function toPlainRun(instruction: Instruction): Command {
  return {
    instruction,
    kind: "run",
    line: toCommandLine(instruction),
    mountTexts: NOTHING,
    mounts: NOTHING,
    devices: NOTHING,
    network: "default",
    security: "sandbox",
  };
}

function parseOnbuild(instruction: Instruction): Result<Command> {
  const { child, original, trailing, heredocs } = instruction;
  if (!child) return fail("ONBUILD requires at least one argument");
  return withFlags(instruction, NO_FLAGS, () => {
    const trigger = toUpper(trimSpace(child.keywordWritten));
    if (trigger === "ONBUILD") return fail("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
    if (trigger === "MAINTAINER" || trigger === "FROM") return fail(`${trigger} isn't allowed as an ONBUILD trigger`);
    const bare = (original + trailing).replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, "");
    const expression = bare + heredocs.map(({ content, name }) => `\n${content}${name}`).join("");
    return ok({ instruction, kind: "onbuild", expression });
  });
}

const HEALTHCHECK_FLAGS: FlagTable = {
  interval: "string",
  timeout: "string",
  "start-period": "string",
  "start-interval": "string",
  retries: "string",
};

function parseHealthcheck(instruction: Instruction): Result<Command> {
  const [written, ...args] = instruction.args;
  if (written === undefined) return fail("HEALTHCHECK requires at least one argument");
  const type = toUpper(written);
  if (type === "NONE") {
    if (args.length > 0) return fail("HEALTHCHECK NONE takes no arguments");
    const settings = { test: [type], interval: 0, timeout: 0, startPeriod: 0, startInterval: 0, retries: 0 };
    return ok({ instruction, kind: "healthcheck", settings });
  }
  return withFlags(instruction, HEALTHCHECK_FLAGS, (flags) => {
    if (type !== "CMD") return fail(`Unknown type ${quote(type)} in HEALTHCHECK (try CMD)`);
    if (args.length === 0) return fail("Missing command after HEALTHCHECK CMD");
    const test = instruction.isJson ? ["CMD", ...args] : ["CMD-SHELL", args.join(" ")];
    const interval = parseInterval("interval", flagOf(flags, "interval"));
    if (!interval.ok) return interval;
    const timeout = parseInterval("timeout", flagOf(flags, "timeout"));
    if (!timeout.ok) return timeout;
    const startPeriod = parseInterval("start-period", flagOf(flags, "start-period"));
    if (!startPeriod.ok) return startPeriod;
    const startInterval = parseInterval("start-interval", flagOf(flags, "start-interval"));
    if (!startInterval.ok) return startInterval;
    const retries = parseRetries(flagOf(flags, "retries"));
    if (!retries.ok) return retries;
    const settings = {
      test,
      interval: interval.value,
      timeout: timeout.value,
      startPeriod: startPeriod.value,
      startInterval: startInterval.value,
      retries: retries.value,
    };
    return ok({ instruction, kind: "healthcheck", settings });
  });
}

function parseRetries(value: string | undefined): Result<number> {
  if (!value) return ok(0);
  const retries = parseInteger(value, 32);
  return retries.ok && retries.value < 0 ? fail(`--retries cannot be negative (${retries.value})`) : retries;
}
