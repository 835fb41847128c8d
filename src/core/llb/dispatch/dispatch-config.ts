import type { CommandOf } from "../../parse/command.ts";
import type { Instruction } from "../../parse/syntax.ts";
import { expandWords } from "../../shell/lexer.ts";
import { cleanPath } from "../../text/path.ts";
import { DONE, fail, type Result } from "../../text/result.ts";
import { describeCommand, expandAll, expandIn, nameCommand, type DispatchContext } from "./dispatch-context.ts";
import { createMade } from "./file-action.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import { formatOwner } from "./owner.ts";
import { parseExposedPort, type ExposedPort } from "./ports.ts";
import { withShell } from "./shell-form.ts";
import { isSignal } from "./signal.ts";
import type { StageBuild } from "../stage-build.ts";
import { isAbsolute, normalizeWorkdir, toSlash } from "./system-path.ts";

/** As `dispatchEnv`: all pairs see the variables as they were before the instruction. */
export function dispatchEnv(
  context: DispatchContext,
  build: StageBuild,
  { pairs }: CommandOf<"env">,
  noted: DispatchedCommand,
): Result<void> {
  const words = expandAll(
    context,
    build,
    pairs.flatMap(({ key, value }) => [key, value]),
    noted,
  );
  if (!words.ok) return words;
  const keys: string[] = [];
  noted.keys = keys;
  for (const [position, { isLegacy }] of pairs.entries()) {
    const key = words.value[2 * position] ?? "";
    const value = words.value[2 * position + 1] ?? "";
    if (isLegacy) noted.legacyPairs++;
    keys.push(key);
    build.environment.set(key, value);
    build.own.setVariable(build, key, value);
  }
  return DONE;
}

/** As `dispatchLabel`. */
export function dispatchLabel(
  context: DispatchContext,
  build: StageBuild,
  { pairs }: CommandOf<"label">,
  noted: DispatchedCommand,
): Result<void> {
  const words = expandAll(
    context,
    build,
    pairs.flatMap(({ key, value }) => [key, value]),
    noted,
  );
  if (!words.ok) return words;
  for (const [position, { isLegacy }] of pairs.entries()) {
    if (isLegacy) noted.legacyPairs++;
    build.own.setLabel(build, words.value[2 * position] ?? "", words.value[2 * position + 1] ?? "");
  }
  return DONE;
}

/** As `dispatchWorkdir`. */
export function dispatchWorkdir(
  context: DispatchContext,
  build: StageBuild,
  command: CommandOf<"workdir">,
  noted: DispatchedCommand,
): Result<void> {
  const path = expandIn(build, noted, command.path, context.lexer);
  if (!path.ok) return path;
  const { os } = build.platform;
  // it starts with a value that the base image sets
  const isOpen = build.mayBeSet !== null && path.value.startsWith("${");
  const isFull = isOpen || isAbsolute(path.value, os);
  if (!build.hasWorkdir && !isFull) noted.relativeWorkdir = path.value;
  build.hasWorkdir = true;
  if (isFull) build.isWorkingDirOpen = false;
  const resolved = isOpen ? path : normalizeWorkdir(build.config.workingDir, path.value, os);
  if (!resolved.ok) return fail(`normalizing workdir: ${resolved.message}`);
  // the name of the step, its place and what follows from it
  context.budget.spend("characters", resolved.value.length);
  build.config = { ...build.config, workingDir: resolved.value };
  const workingDir = toSlash(resolved.value, os);
  build.workingDir = workingDir;
  if (workingDir === "/") return DONE;
  const text = describeCommand(command.instruction.original, build.environment, context.lexer);
  const owner = formatOwner(build.config.user);
  build.output = {
    kind: "file",
    name: nameCommand(context, build, text, noted.isTrigger),
    stage: build.state.index,
    line: command.instruction.lines.first,
    step: -1,
    base: build.output,
    actions: [createMade({ action: "mkdir", dest: cleanPath(workingDir), mode: 0o755, owner })],
  };
  return DONE;
}

/** As `dispatchUser`. */
export function dispatchUser(
  context: DispatchContext,
  build: StageBuild,
  command: CommandOf<"user">,
  noted: DispatchedCommand,
): Result<void> {
  const user = expandIn(build, noted, command.user, context.lexer);
  if (!user.ok) return user;
  build.user = user.value;
  build.config = { ...build.config, user: user.value };
  return DONE;
}

/** As `dispatchVolume`. */
export function dispatchVolume(
  context: DispatchContext,
  build: StageBuild,
  command: CommandOf<"volume">,
  noted: DispatchedCommand,
): Result<void> {
  const paths = expandAll(context, build, command.paths, noted);
  if (!paths.ok) return paths;
  if (paths.value.includes("")) return fail("VOLUME specified can not be an empty string");
  build.own.addVolumes(build, paths.value);
  return DONE;
}

/** As `dispatchStopSignal`. */
export function dispatchStopsignal(
  context: DispatchContext,
  build: StageBuild,
  command: CommandOf<"stopsignal">,
  noted: DispatchedCommand,
): Result<void> {
  const stopSignal = expandIn(build, noted, command.signal, context.lexer);
  if (!stopSignal.ok) return stopSignal;
  if (!isSignal(stopSignal.value)) return fail(`invalid signal: ${stopSignal.value}`);
  build.config = { ...build.config, stopSignal: stopSignal.value };
  return DONE;
}

/** As `dispatchExpose`. */
export function dispatchExpose(
  { lexer, budget }: DispatchContext,
  build: StageBuild,
  command: CommandOf<"expose">,
  noted: DispatchedCommand,
): Result<void> {
  const words: string[] = [];
  for (const port of command.ports) {
    const expanded = expandWords(port, build.environment, lexer);
    if (!expanded.ok) return expanded;
    if (!budget.spend("ports", expanded.value.length)) return fail(budget.problem);
    for (const word of expanded.value) words.push(word);
  }
  let { exposedPorts } = build.config;
  const ports: ExposedPort[] = [];
  noted.ports = ports;
  for (const word of words) {
    // the base image sets the variable to a value that depends on its version
    if (build.mayBeSet && word.includes("${")) continue;
    const port = parseExposedPort(word);
    ports.push(port);
    if (!port.range.ok) return port.range;
    exposedPorts = { range: port.range.value, earlier: exposedPorts };
  }
  build.config = { ...build.config, exposedPorts };
  return DONE;
}

/** As `dispatchCmd`. */
export function dispatchCmd(build: StageBuild, command: CommandOf<"cmd">, noted: DispatchedCommand): Result<void> {
  noted.overridden = replace(build, "cmd", command.instruction);
  build.config = { ...build.config, cmd: toArgs(build, command) };
  return DONE;
}

/** As `dispatchEntrypoint`: a CMD of a base stage or image is forgotten. */
export function dispatchEntrypoint(
  build: StageBuild,
  command: CommandOf<"entrypoint">,
  noted: DispatchedCommand,
): Result<void> {
  noted.overridden = replace(build, "entrypoint", command.instruction);
  const cmd = build.cmd ? build.config.cmd : [];
  build.config = { ...build.config, entrypoint: toArgs(build, command), cmd };
  return DONE;
}

/** As `dispatchHealthcheck`. */
export function dispatchHealthcheck(
  build: StageBuild,
  command: CommandOf<"healthcheck">,
  noted: DispatchedCommand,
): Result<void> {
  noted.overridden = replace(build, "healthcheck", command.instruction);
  build.config = { ...build.config, healthcheck: command.settings };
  return DONE;
}

function replace(build: StageBuild, kind: "cmd" | "entrypoint" | "healthcheck", by: Instruction): Instruction | null {
  const earlier = build[kind];
  build[kind] = by;
  return earlier;
}

function toArgs(build: StageBuild, { line }: CommandOf<"cmd"> | CommandOf<"entrypoint">): readonly string[] {
  return line.usesShell ? withShell(build, line.args) : line.args;
}
