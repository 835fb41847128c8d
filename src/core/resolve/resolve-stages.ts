import type { Command } from "../parse/command.ts";
import { parseCommand } from "../parse/parse-command.ts";
import { parseTrigger } from "../parse/parse-trigger.ts";
import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { normalizeImage } from "./references/image-reference.ts";
import { linkCommand, noteDependencies } from "./link-stages.ts";
import { hasImageConfig, imageOfContext, loadContext } from "./load-context.ts";
import { findNamedContext, type NamedContext } from "./named-contexts.ts";
import { normalizePlatform, parsePlatform } from "./platform.ts";
import { reachableFrom } from "./reachable.ts";
import { eachLine, report, type ResolveContext } from "./resolve-context.ts";
import type { StageCommand, StageState } from "./stage-state.ts";
import { formatStepPlatform, nameStep } from "./step-name.ts";

/**
 * Finds the image of every stage and runs the ONBUILD triggers of base stages and known base images, until no trigger brings a new
 * dependency; as `resolveStages`. With `isAll` every image counts as needed, as for a check of the whole file. Hands
 * out everything that `target` is built from.
 */
export function resolveStages(context: ResolveContext, target: StageState, isAll: boolean): Set<StageState> {
  for (;;) {
    const reached = reachableFrom(target);
    const unresolved = context.table.states.filter((state) => !state.base && !state.isResolved);
    const messages = unresolved.map((state) => {
      state.isResolved = state.index < 0 || isAll || reached.has(state);
      return resolveSource(context, state, isAll || reached.has(state));
    });
    reportUnresolved(context, unresolved, messages);
    let hasNewDependencies = false;
    let hasFailed = false;
    for (const state of context.table.states) {
      if (!reached.has(state)) continue;
      const added = addTriggers(context, state);
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
function resolveSource(context: ResolveContext, state: StageState, isReached: boolean): string {
  const { targetPlatform, isMultiPlatform, namedContexts } = context;
  const { replacedBy } = state;
  if (state.baseName === "scratch" && !replacedBy) {
    state.source = { kind: "scratch" };
    state.platform = targetPlatform;
    return "";
  }
  const ref = normalizeImage(state.baseName);
  if (!ref.ok) return `failed to parse stage name ${quote(state.baseName)}: ${ref.message}`;
  state.baseName = ref.value;
  if (replacedBy) return isReached ? takeContext(context, state, replacedBy, state.name) : "";
  state.platform ??= targetPlatform;
  const { platform } = state;
  if (isReached && namedContexts.size > 0) {
    const found = findNamedContext(namedContexts, ref.value, platform);
    if (!found.ok) return found.message;
    if (found.value) return takeContext(context, state, found.value, ref.value);
  }
  const prefix = isMultiPlatform ? formatStepPlatform(platform, null) : "";
  const stepName = nameStep(state, `FROM ${ref.value}`, false, prefix);
  state.source = { kind: "image", ref: ref.value, stepName, platform };
  return "";
}

/** Lets a named context take the place of a stage, or of the image that a stage starts from; the message on failure. */
function takeContext(context: ResolveContext, state: StageState, named: NamedContext, name: string): string {
  const { targetPlatform, buildPlatform, hasPlatformList, findBase } = context;
  const loaded = loadContext(named, name);
  if (!loaded.ok) return loaded.message;
  const from = loaded.value;
  let platform = hasImageConfig(from) ? (state.platform ?? targetPlatform) : null;
  if (from.kind === "input") {
    const suffix = from.name.split("::")[1];
    const own = suffix === undefined ? null : parsePlatform(suffix, buildPlatform);
    const fallback = hasPlatformList ? buildPlatform : targetPlatform;
    platform = own?.ok ? normalizePlatform(own.value) : (findBase?.(imageOfContext(from))?.platform ?? fallback);
  }
  if (state.replacedBy) state.platform = platform ?? state.platform;
  state.source = { kind: "context", context: named, from, platform };
  return "";
}

/**
 * Puts the triggers of the base stage, or of a base image that is known, in front, once; true when they bring
 * dependencies. As `initOnBuildTriggers`.
 */
export function addTriggers(context: ResolveContext, state: StageState): Result<boolean> {
  // those of an image that COPY --from names don't run
  if (state.hasTriggers || state.index < 0) return NO_TRIGGERS;
  state.hasTriggers = true;
  const triggers = triggersFor(context, state);
  if (triggers.length === 0) return NO_TRIGGERS;
  const commands: StageCommand[] = [];
  for (const expression of triggers) {
    if (!context.budget.spend("commands", 1)) return fail(context.budget.problem);
    const trigger = toCommand(expression, state);
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

/** Whether what any stage starts from has triggers, which run where the stage is needed. */
export function bringsTriggers(context: ResolveContext): boolean {
  return context.table.states.some((state) => state.index >= 0 && triggersFor(context, state).length > 0);
}

function triggersFor({ findBase }: ResolveContext, { base, source }: StageState): readonly string[] {
  if (base) return base.commands.flatMap(({ command }) => (command.kind === "onbuild" ? [command.expression] : []));
  if (source === null || source.kind === "scratch") return NONE;
  const ref = source.kind === "image" ? source.ref : imageOfContext(source.from);
  return findBase?.(ref)?.triggers ?? NONE;
}

const NONE: readonly string[] = [];

function toCommand(expression: string, { parsed }: StageState): Result<Command> {
  const lines = parsed?.from.instruction.lines ?? { first: 0, last: 0 };
  const instruction = parseTrigger(expression, lines);
  if (!instruction.ok) return instruction;
  const command = parseCommand(instruction.value);
  return command.ok && command.value.kind === "from" ? fail("*instructions.Stage is not a command type") : command;
}
