import type { ParsedStage, ParsedStages } from "../parse/parse-stages.ts";
import { Budget } from "../text/budget.ts";
import { quote } from "../text/quote.ts";
import { withSuggestion } from "../text/suggest.ts";
import { defaultArgs, resolveMetaArgs, type BuildArgs } from "./build-args.ts";
import { buildStates } from "./build-states.ts";
import { findInvalidDefaultBases } from "./default-bases.ts";
import { findCycle } from "./find-cycle.ts";
import { linkStages } from "./link-stages.ts";
import type { FindBase } from "./known-base.ts";
import type { NamedContexts } from "./named-contexts.ts";
import type { Platform } from "./platform.ts";
import { eachLine, report, type ResolveContext } from "./resolve-context.ts";
import { resolveStages } from "./resolve-stages.ts";
import type { resolveSourceDateEpoch } from "./source-date-epoch.ts";
import { StageTable } from "./stage-table.ts";
import type { StageState } from "./stage-state.ts";

export interface ResolveOptions {
  /** `--target`, "" for the last stage. */
  readonly target: string;
  /** Every stage counts as needed, as for `docker build --check`. */
  readonly isAll: boolean;
  readonly buildArgs: BuildArgs;
  readonly platform: Platform;
  readonly buildPlatform: Platform;
  readonly hasPlatformList: boolean;
  readonly isMultiPlatform: boolean;
  readonly namedContexts: NamedContexts;
  /** What is known of base images; without it none has triggers. */
  readonly findBase?: FindBase | undefined;
  /** Without it SOURCE_DATE_EPOCH is a build argument like any other. */
  readonly resolveEpoch: typeof resolveSourceDateEpoch | undefined;
}

/** What the stages of a text come to for one target: where each starts, what it takes, and which the target needs. */
export interface Resolution {
  readonly context: ResolveContext;
  readonly target: StageState | null;
  /** Everything the target is built from, images included; empty if there is no target. */
  readonly reached: ReadonlySet<StageState>;
  /** Stages whose base isn't an image name when no build argument is given. */
  readonly invalidDefaultBases: readonly ParsedStage[];
}

/**
 * Resolves all stages for one target and platform; the first part of BuildKit's `toDispatchState`, with its errors.
 * `parsed` has at least one stage. After a mistake the other stages are still resolved, for the graph.
 */
export function resolve(parsed: ParsedStages, escape: string, options: ResolveOptions): Resolution {
  const { platform, buildPlatform, hasPlatformList, isMultiPlatform, namedContexts } = options;
  const targetName = options.target || (parsed.stages.at(-1)?.from.name ?? "");
  const defaults = defaultArgs(buildPlatform, platform, options.buildArgs, targetName);
  const budget = new Budget();
  const lexer = { escape, budget };
  const meta = resolveMetaArgs(defaults, parsed.metaArgs, options.buildArgs, lexer);
  const context: ResolveContext = {
    parsed,
    lexer,
    budget,
    buildArgs: new Map(options.buildArgs),
    targetPlatform: platform,
    buildPlatform,
    hasPlatformList,
    isMultiPlatform,
    namedContexts,
    findBase: options.findBase,
    globalArgs: meta.environment,
    metaArgs: meta.args,
    table: new StageTable(),
    fromExpansions: [],
    error: meta.failure && {
      message: meta.failure.message,
      lines: eachLine(meta.failure.command.instruction.lines),
    },
  };
  options.resolveEpoch?.(context);
  buildStates(context);
  const target = findTarget(context, options.target);
  linkStages(context);
  findCycle(context);
  const [only, ...others] = context.table.states;
  // a single stage is not named in its steps
  if (only && others.length === 0) only.label = "";
  const reached = target ? resolveStages(context, target, options.isAll) : new Set<StageState>();
  const invalidDefaultBases = findInvalidDefaultBases(parsed, defaults, { escape, budget: new Budget() });
  return { context, target, reached, invalidDefaultBases };
}

function findTarget(context: ResolveContext, name: string): StageState | null {
  const { table } = context;
  const target = name === "" ? table.states.at(-1) : table.findByName(name);
  if (!target) report(context, withSuggestion(`target stage ${quote(name)} could not be found`, name, table.labels()));
  return target ?? null;
}
