import type { Command, CommandOf } from "../parse/command.ts";
import { parseInteger } from "../parse/numbers.ts";
import { linesBetween } from "../parse/parse.ts";
import type { ParsedStage } from "../parse/parse-stages.ts";
import { expandWord } from "../shell/lexer.ts";
import { equalFold } from "../text/case.ts";
import { quote } from "../text/quote.ts";
import { ok, type Result } from "../text/result.ts";
import { checkDigest } from "./references/digest.ts";
import type { Environment } from "./environment.ts";
import { isHttpSource, parseGitReference } from "./references/git-reference.ts";
import { loadContext } from "./load-context.ts";
import { findNamedContext } from "./named-contexts.ts";
import { report, type ResolveContext } from "./resolve-context.ts";

const NAME = "SOURCE_DATE_EPOCH";

/**
 * Checks the SOURCE_DATE_EPOCH argument: a number, `context`, or a stage that is one remote ADD; as
 * `resolveSourceDateEpochValue`. Only a number stays as its value, no source being asked here.
 */
export function resolveSourceDateEpoch(context: ResolveContext): void {
  const { buildArgs, globalArgs } = context;
  const value = buildArgs.get(NAME) ?? (globalArgs.get(NAME) || undefined);
  if (value === undefined) return;
  const seconds = parseInteger(value, 64);
  if (seconds.ok) {
    setEpoch(context, BigInt(value.replace(/^\+/, "")).toString());
    return;
  }
  if (value !== "" && value !== "context") {
    const named = loadNamed(context, value);
    if (!named.ok) report(context, named.message);
    if (!named.ok || named.value) {
      setEpoch(context, "");
      return;
    }
    const stage = context.parsed.stages.find(({ from }) => equalFold(from.name, value));
    if (!stage) {
      report(context, `invalid ${NAME}: ${value}`);
      return;
    }
    const message = checkSourceStage(context, stage);
    const { first, last } = stage.from.instruction.lines;
    if (message !== "") report(context, message, linesBetween(first, last));
  }
  setEpoch(context, "");
}

/** Whether a named context gives the date; unlike a stage it may be called `scratch`. */
function loadNamed({ namedContexts, buildPlatform }: ResolveContext, value: string): Result<boolean> {
  const found = findNamedContext(namedContexts, value, buildPlatform);
  if (!found.ok || !found.value) return found.ok ? ok(false) : found;
  const loaded = loadContext(found.value, value);
  return loaded.ok ? ok(true) : loaded;
}

function setEpoch({ buildArgs, globalArgs }: ResolveContext, value: string): void {
  if (buildArgs.has(NAME)) {
    if (value === "") buildArgs.delete(NAME);
    else buildArgs.set(NAME, value);
  }
  if (globalArgs.get(NAME) === undefined) return;
  if (value === "") globalArgs.delete(NAME);
  else globalArgs.set(NAME, value);
}

/** Why the stage can't give the date, "" when it can; as `sourceDateEpochStageSource`. */
function checkSourceStage(context: ResolveContext, { from, commands }: ParsedStage): string {
  const environment = context.globalArgs.clone();
  environment.delete(NAME);
  const base = expandWord(from.base, environment, context.lexer);
  if (base.error !== "") return `failed to process source stage base name ${quote(from.base)}: ${base.error}`;
  if (base.text !== "scratch") return `${NAME} stage must use FROM scratch`;
  let hasSource = false;
  for (const command of commands) {
    const message = checkCommand(context, command, environment, hasSource);
    if (message !== "") return message;
    hasSource ||= command.kind === "add";
  }
  return hasSource ? "" : `${NAME} stage must contain exactly one remote ADD`;
}

function checkCommand(context: ResolveContext, command: Command, environment: Environment, hasSource: boolean): string {
  switch (command.kind) {
    case "arg":
      return setArgs(context, command, environment);
    case "add":
      return hasSource ? `${NAME} stage must contain exactly one remote ADD` : checkAdd(context, command, environment);
    default:
      return `${NAME} stage does not meet source-only requirements: unsupported ${command.instruction.keywordWritten} instruction`;
  }
}

function setArgs(
  { buildArgs, lexer }: ResolveContext,
  { definitions }: CommandOf<"arg">,
  environment: Environment,
): string {
  for (const { key, value } of definitions) {
    const given = buildArgs.get(key);
    const expansion = given === undefined && value !== undefined ? expandWord(value, environment, lexer) : null;
    if (expansion && expansion.error !== "") return expansion.error;
    const resolved = given ?? expansion?.text;
    if (resolved !== undefined) environment.set(key, resolved);
  }
  return "";
}

function checkAdd({ lexer }: ResolveContext, command: CommandOf<"add">, environment: Environment): string {
  const [source] = command.sources;
  if (source === undefined || command.sources.length !== 1 || command.inlineFiles.length > 0)
    return `${NAME} stage must contain exactly one remote ADD source`;
  const expansion = expandWord(source, environment, lexer);
  if (expansion.error !== "") return expansion.error;
  const git = parseGitReference(expansion.text);
  const isHttp = isHttpSource(expansion.text);
  if (git.kind === "invalid" && !isHttp) return git.message;
  if (git.kind === "none" && !isHttp) return `${NAME} stage source must be a single HTTP(S) or Git ADD`;
  if (command.checksum === "") return "";
  const checksum = expandWord(command.checksum, environment, lexer);
  return checksum.error || (isHttp ? checkDigest(checksum.text) : "");
}
