import type { Command } from "../parse/command.ts";
import { parseCommand } from "../parse/parse-command.ts";
import { parseTrigger } from "../parse/parse.ts";
import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { normalizeImage } from "./references/image-reference.ts";
import { linkCommand, noteDependencies } from "./link-stages.ts";
import { reachableFrom } from "./reachable.ts";
import { eachLine, report, type ResolveContext } from "./resolve-context.ts";
import type { StageCommand, StageState } from "./stage-state.ts";
import { formatStepPlatform, nameStep } from "./step-name.ts";

/**
 * Finds the image of every stage and runs the ONBUILD triggers of base stages, until no trigger brings a new
 * dependency; as `resolveStages`. With `isAll` every image counts as needed, as for a check of the whole file. Hands
 * out everything that `target` is built from.
 */
export function resolveStages(context: ResolveContext, target: StageState, isAll: boolean): Set<StageState> {
  for (;;) {
    const reached = reachableFrom(target);
    const unresolved = context.table.states.filter((state) => !state.base && !state.isResolved);
    const messages = unresolved.map((state) => {
      state.isResolved = state.index < 0 || isAll || reached.has(state);
      return resolveSource(context, state);
    });
    reportUnresolved(context, unresolved, messages);
    let hasNewDependencies = false;
    let hasFailed = false;
    for (const state of context.table.states) {
      if (!reached.has(state) || !state.base || state.hasTriggers) continue;
      state.hasTriggers = true;
      const added = addTriggers(context, state, state.base);
      if (added.ok) hasNewDependencies ||= added.value;
      else {
        report(context, added.message, eachLine(state.lines));
        hasFailed = true;
      }
    }
    // the triggers before one that fails count
    if (!hasNewDependencies) return hasFailed ? reachableFrom(target) : reached;
  }
}

/**
 * BuildKit looks at all images at the same time and ends with the first that fails. Which one that is its scheduler
 * decides: mostly the last that was started, if that one fails.
 */
function reportUnresolved(context: ResolveContext, states: readonly StageState[], messages: readonly string[]): void {
  const asked = states.flatMap((state, position) => {
    // scratch needs no look
    return state.source?.kind === "scratch" ? [] : [{ message: messages[position] ?? "", lines: state.lines }];
  });
  const last = asked.at(-1);
  const failed = last?.message ? last : asked.find(({ message }) => message !== "");
  if (failed) report(context, failed.message, eachLine(failed.lines));
}

/** As `resolveBaseImage`, its message on failure; the name of its step is counted again every time, as it is there. */
function resolveSource({ targetPlatform, isMultiPlatform }: ResolveContext, state: StageState): string {
  if (state.baseName === "scratch") {
    state.source = { kind: "scratch" };
    state.platform = targetPlatform;
    return "";
  }
  const ref = normalizeImage(state.baseName);
  if (!ref.ok) return `failed to parse stage name ${quote(state.baseName)}: ${ref.message}`;
  state.baseName = ref.value;
  state.platform ??= targetPlatform;
  const prefix = isMultiPlatform ? formatStepPlatform(state.platform, null) : "";
  state.source = {
    kind: "image",
    ref: ref.value,
    stepName: nameStep(state, `FROM ${ref.value}`, false, prefix),
    platform: state.platform,
  };
  return "";
}

/** Puts the triggers of the base stage in front; true when they bring dependencies. As `initOnBuildTriggers`. */
export function addTriggers(context: ResolveContext, state: StageState, base: StageState): Result<boolean> {
  if (!base.commands.some(isOnbuild)) return NO_TRIGGERS;
  const commands: StageCommand[] = [];
  for (const { command } of base.commands) {
    if (command.kind !== "onbuild") continue;
    const trigger = toCommand(command.expression, state);
    if (!trigger.ok) return trigger;
    const linked = linkCommand(context, trigger.value, true);
    if (!linked.ok) return linked;
    commands.push(linked.value);
    noteDependencies(context, state, linked.value);
  }
  state.commands = [...commands, ...state.commands];
  state.stepCount += commands.length;
  return ok(commands.some(({ sources }) => sources.length > 0));
}

const NO_TRIGGERS = ok(false);

function isOnbuild({ command }: StageCommand): boolean {
  return command.kind === "onbuild";
}

function toCommand(expression: string, { parsed }: StageState): Result<Command> {
  const lines = parsed?.from.instruction.lines ?? { first: 0, last: 0 };
  const instruction = parseTrigger(expression, lines);
  if (!instruction.ok) return instruction;
  const command = parseCommand(instruction.value);
  return command.ok && command.value.kind === "from" ? fail("*instructions.Stage is not a command type") : command;
}
