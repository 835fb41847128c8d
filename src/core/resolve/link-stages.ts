import type { Command, CommandOf } from "../parse/command.ts";
import type { RunMount } from "../parse/run-mount.ts";
import { NO_VARIABLES } from "../shell/variables.ts";
import { expandWord, needsExpansion } from "../shell/lexer.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { report, type ResolveContext } from "./resolve-context.ts";
import { createImageState, type StageCommand, type StageState } from "./stage-state.ts";

/** Finds what every COPY --from and every mount takes from; as `buildStageDependencyGraph`, without its cycle check. */
export function linkStages(context: ResolveContext): void {
  // images named by COPY and RUN join the table while it is walked
  for (let position = 0; position < context.table.states.length; position++) {
    const state = context.table.states[position];
    if (!state?.parsed) continue;
    const commands = state.parsed.commands.map((command) => linkOwn(context, state, command));
    state.commands = commands.every(isLinked) ? commands : commands.filter(isLinked);
  }
}

/** A command of the stage itself, null where it is not sound. */
function linkOwn(context: ResolveContext, state: StageState, command: Command): StageCommand | null {
  if (!takesFromStages(command)) return { command, sources: NO_SOURCES, isTrigger: false };
  const linked = linkCommand(context, command, false);
  if (linked.ok) noteDependencies(context, state, linked.value);
  else report(context, linked.message, [], { range: command.instruction.range, lines: command.instruction.lines });
  return linked.ok ? linked.value : null;
}

const NO_SOURCES: readonly StageState[] = [];

function isLinked(command: StageCommand | null): command is StageCommand {
  return command !== null;
}

function takesFromStages(command: Command): command is CommandOf<"run"> | CommandOf<"copy"> {
  return command.kind === "run" ? command.mounts.length > 0 : command.kind === "copy" && command.from !== "";
}

/** A command with its sources; as `toCommand`. */
export function linkCommand(context: ResolveContext, command: Command, isTrigger: boolean): Result<StageCommand> {
  if (!takesFromStages(command)) return ok({ command, sources: NO_SOURCES, isTrigger });
  if (command.kind === "run")
    return ok({ command, sources: command.mounts.map((mount) => findMountSource(context, mount)), isTrigger });
  const source = findCopySource(context, command.from, command.instruction.lines);
  return source.ok ? ok({ command, sources: [source.value], isTrigger }) : source;
}

/** Notes the sources of a command and adds those that are images to the table. */
export function noteDependencies({ table }: ResolveContext, state: StageState, linked: StageCommand): void {
  const { sources } = linked;
  if (sources.length === 0) return;
  // made with the first: mostly it is the only one
  if (state.dependentCommands.length === 0) state.dependentCommands = [linked];
  else state.dependentCommands.push(linked);
  for (const source of sources) if (source.index < 0) table.add(source);
}

function findCopySource(
  { lexer, table }: ResolveContext,
  from: string,
  lines: Command["instruction"]["lines"],
): Result<StageState> {
  if (needsExpansion(from, lexer)) {
    const expansion = expandWord(from, NO_VARIABLES, lexer);
    if (expansion.error !== "") return fail(expansion.error);
    if (expansion.text !== from)
      return fail(
        "variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround",
      );
  }
  if (!isInteger(from)) {
    return ok(table.findByName(from) ?? createImageState(from, lines));
  }
  const state = table.states[Number(from)];
  return state && Number(from) >= 0 ? ok(state) : fail(`invalid stage index ${Number(from)}`);
}

// as strconv.Atoi, which takes a sign
function isInteger(text: string): boolean {
  return Number.isSafeInteger(Number(text)) && /^[+-]?[0-9]+$/.test(text);
}

// a mount without `from` counts as one from scratch here: whether its type needs a source may hang on a variable
function findMountSource({ table }: ResolveContext, { from }: RunMount): StageState {
  const name = from || "scratch";
  return table.findByName(name) ?? createImageState(name, null);
}
