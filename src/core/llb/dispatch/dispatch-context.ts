import type { BuildArgs } from "../../resolve/build-args.ts";
import type { Environment } from "../../resolve/environment.ts";
import type { Platform } from "../../resolve/platform.ts";
import type { StageState } from "../../resolve/stage-state.ts";
import { formatStepPlatform, nameStep } from "../../resolve/step-name.ts";
import type { LexerOptions } from "../../shell/lexer-options.ts";
import { expandWord, needsExpansion, type Expansion } from "../../shell/lexer.ts";
import { toUpper } from "../../text/case.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import type { Variables } from "../../shell/variables.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import type { IgnoreMatcher } from "../../context/dockerignore.ts";
import type { StageBuild } from "../stage-build.ts";
import type { Vertex } from "../vertex.ts";
import type { Budget } from "../../text/budget.ts";

/** What every dispatcher works with. */
export interface DispatchContext {
  readonly lexer: LexerOptions;
  readonly budget: Budget;
  /** How the text of a RUN is expanded that is shown for it. */
  readonly runTextLexer: LexerOptions;
  readonly buildArgs: BuildArgs;
  readonly globalArgs: Environment;
  readonly targetPlatform: Platform;
  readonly isMultiPlatform: boolean;
  /** Comes before the id of every cache mount. */
  readonly cacheNamespace: string;
  readonly hasDevices: boolean;
  readonly ignoreMatcher: IgnoreMatcher | null;
  /** The build context, one vertex for the whole build. */
  readonly context: Vertex;
  /** The stages and images carried out so far. */
  readonly builds: ReadonlyMap<StageState, StageBuild>;
}

/** Arguments that never become variables of the build. */
const NOT_IN_ENVIRONMENT = new Set(["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);

export function isEnvironmentArg(name: string): boolean {
  return !NOT_IN_ENVIRONMENT.has(name);
}

const NOTHING: Result<string> = ok("");

/** Expands a word in a stage's environment and notes what is not set; "" on failure is told by the result. */
export function expandIn(
  build: StageBuild,
  noted: DispatchedCommand,
  word: string,
  options: LexerOptions,
): Result<string> {
  if (word === "") return NOTHING;
  if (!needsExpansion(word, options)) return ok(word);
  const expansion = expandOpen(build, noted, word, options);
  return expansion.error === "" ? ok(expansion.text) : fail(expansion.error);
}

/** What the base image may set stands for itself: `/opt/${HOME}`. */
function expandOpen(build: StageBuild, noted: DispatchedCommand, word: string, options: LexerOptions): Expansion {
  const { environment, mayBeSet, argNames } = build;
  const expansion = expandWord(word, environment, options);
  noteUndefined(build, noted, expansion);
  if (!mayBeSet || expansion.unmatched.size === 0) return expansion;
  const open = new Set([...expansion.unmatched].filter((name) => !argNames.has(name) && mayBeSet(name)));
  if (open.size === 0) return expansion;
  noted.isOpen = true;
  const get = (name: string): string | undefined =>
    environment.get(name) ?? (open.has(name) ? `\${${name}}` : undefined);
  return expandWord(word, { get }, options);
}

/** Expands `words` in order, stopping at the first that fails. */
export function expandAll(
  { lexer }: DispatchContext,
  build: StageBuild,
  words: readonly string[],
  noted: DispatchedCommand,
): Result<readonly string[]> {
  if (!words.some((word) => needsExpansion(word, lexer))) return ok(words);
  const expanded: string[] = [];
  for (const word of words) {
    const result = expandIn(build, noted, word, lexer);
    if (!result.ok) return result;
    expanded.push(result.value);
  }
  return ok(expanded);
}

/** As `reportUnmatchedVariables`: declared arguments without a value aren't mistakes. */
export function noteUndefined(build: StageBuild, noted: DispatchedCommand, { unmatched }: Expansion): void {
  if (unmatched.size === 0) return;
  const undefinedVariables = [...noted.undefinedVariables];
  for (const name of unmatched) {
    if (build.argNames.has(name) || !isEnvironmentArg(name)) continue;
    const isOpen = build.mayBeSet?.(name) ?? false;
    const variable = { name, options: build.environment.nearbyNames(), keysBefore: noted.keys.length, isOpen };
    undefinedVariables.push(variable);
  }
  if (undefinedVariables.length > noted.undefinedVariables.length) noted.undefinedVariables = undefinedVariables;
}

/** The text that `--progress=plain` shows for an instruction: variables expanded, the keyword in upper case. */
export function describeCommand(original: string, variables: Variables, options: LexerOptions): string {
  const text = expandText(original, variables, options);
  const blank = text.indexOf(" ");
  const end = blank < 0 ? text.length : blank;
  return isUpper(text, end) ? text : toUpper(text.slice(0, end)) + text.slice(end);
}

function isUpper(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) < 0x41 || text.charCodeAt(at) > 0x5a) return false;
  return true;
}

function expandText(original: string, variables: Variables, options: LexerOptions): string {
  if (!needsExpansion(original, options)) return original;
  const { text, error } = expandWord(original, variables, options);
  return error === "" ? text : original;
}

/** The name of a step of a stage; `text` is the instruction as it is shown. */
export function nameCommand(
  { isMultiPlatform, budget }: DispatchContext,
  { state, platform, environment }: StageBuild,
  text: string,
  isTrigger: boolean,
): string {
  budget.spend("characters", state.label.length);
  return nameStep(state, text, isTrigger, isMultiPlatform ? formatStepPlatform(platform, environment) : "");
}
