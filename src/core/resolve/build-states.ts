import type { Command } from "../parse/command.ts";
import type { ParsedStage } from "../parse/parse-stages.ts";
import { expandWord, type Expansion } from "../shell/lexer.ts";
import { fail, type Result } from "../text/result.ts";
import { suggest } from "../text/suggest.ts";
import type { FromExpansion } from "./from-facts.ts";
import { findNamedContext, type NamedContext } from "./named-contexts.ts";
import { Outline } from "./outline.ts";
import { parsePlatform, type Platform } from "./platform.ts";
import { eachLine, report, type ResolveContext } from "./resolve-context.ts";
import { createStageState, type StageState } from "./stage-state.ts";

/** Kinds of command that BuildKit counts as steps. */
const STEP_KINDS = new Set(["add", "copy", "run", "workdir"]);

const NO_NAMES: ReadonlySet<string> = new Set();

/** Makes a state for every stage: base names and platforms expanded, bases found; as `buildDispatchStates`. */
export function buildStates(context: ResolveContext): void {
  const outline = new Outline(context.metaArgs);
  context.parsed.stages.forEach((stage, index) => buildState(context, stage, index, outline));
}

function buildState(context: ResolveContext, parsed: ParsedStage, index: number, outline: Outline): void {
  const { from } = parsed;
  const { lines } = from.instruction;
  const base = expandWord(from.base, context.globalArgs, context.lexer);
  noteExpansion(context, parsed, "base", from.base, base);
  if (base.error !== "") report(context, base.error, eachLine(lines));
  else if (base.text === "") report(context, `base name (${from.base}) should not be blank`, eachLine(lines));
  let platform: Platform | null = null;
  let platformArgs: ReadonlySet<string> = NO_NAMES;
  if (from.platform !== "") {
    const expansion = expandWord(from.platform, context.globalArgs, context.lexer);
    noteExpansion(context, parsed, "platform", from.platform, expansion);
    const resolved = resolvePlatform(context, from.platform, expansion);
    if (resolved.ok) platform = resolved.value;
    else report(context, resolved.message, eachLine(lines));
    platformArgs = expansion.matched;
  }
  const state = createStageState({
    parsed,
    index,
    name: from.name,
    label: from.name || `stage-${index}`,
    baseName: base.text,
    lines,
    outline,
  });
  state.platform = platform;
  const replacement = findReplacement(context, state);
  context.table.add(state);
  state.outline = (state.base ?? state).outline.clone();
  if (replacement) {
    state.replacedBy = replacement;
    state.base = null;
    return;
  }
  noteArgs(state, base.matched);
  noteArgs(state, platformArgs);
  state.stepCount = countSteps(parsed.commands) + (state.baseName !== "scratch" && !state.base ? 1 : 0);
}

/** The named context that replaces the stage; a name that isn't a reference is a mistake in every build. */
function findReplacement(context: ResolveContext, { name, platform }: StageState): NamedContext | null {
  if (name === "") return null;
  const found = findNamedContext(context.namedContexts, name, platform ?? context.targetPlatform);
  if (!found.ok) report(context, found.message);
  return found.ok ? found.value : null;
}

function countSteps(commands: readonly Command[]): number {
  let count = 0;
  for (const { kind } of commands) if (STEP_KINDS.has(kind)) count++;
  return count;
}

function noteArgs({ outline }: StageState, names: ReadonlySet<string>): void {
  if (names.size > 0) for (const name of names) outline.useArg(name);
}

function resolvePlatform(context: ResolveContext, written: string, expansion: Expansion): Result<Platform> {
  if (expansion.error !== "") return fail(`failed to process arguments for platform : ${expansion.error}`);
  if (expansion.text === "")
    return fail(withAnySuggestion(`empty platform value from expression ${written}`, expansion, context));
  const platform = parsePlatform(expansion.text, context.buildPlatform);
  if (platform.ok) return platform;
  return fail(`failed to parse platform ${written}: ${withAnySuggestion(platform.message, expansion, context)}`);
}

/** As `wrapSuggestAny`: for the first unknown name that is near a known one. */
function withAnySuggestion(message: string, { unmatched }: Expansion, { globalArgs }: ResolveContext): string {
  for (const name of unmatched) {
    const match = suggest(name, globalArgs.names());
    if (match !== "") return `${message} (did you mean ${match}?)`;
  }
  return message;
}

function noteExpansion(
  { error, globalArgs, metaArgs, fromExpansions }: ResolveContext,
  { from }: ParsedStage,
  kind: FromExpansion["kind"],
  written: string,
  { text, matched, unmatched }: Expansion,
): void {
  // BuildKit looks at no FROM behind a mistake
  if (error || (kind === "base" && unmatched.size === 0)) return;
  fromExpansions.push({
    kind,
    from: from.instruction,
    stage: from.name,
    written,
    expanded: text,
    matched,
    unmatched,
    known: unmatched.size > 0 ? [...new Set([...metaArgs.keys(), ...globalArgs.names()])] : [],
    targetPlatform: globalArgs.get("TARGETPLATFORM") ?? "",
  });
}
