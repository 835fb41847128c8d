import type { Command } from "../parse/command.ts";
import { linesBetween } from "../parse/parse.ts";
import type { FindBase } from "../resolve/known-base.ts";
import { UNKNOWN_PLATFORM } from "../resolve/platform.ts";
import type { Resolution } from "../resolve/resolve.ts";
import type { ResolveContext } from "../resolve/resolve-context.ts";
import type { StageCommand, StageState } from "../resolve/stage-state.ts";
import type { BuildError } from "../text/build-error.ts";
import type { LineRange } from "../text/range.ts";
import { ok } from "../text/result.ts";
import { dispatch } from "./dispatch/dispatch.ts";
import type { DispatchContext } from "./dispatch/dispatch-context.ts";
import { createDispatched, isNotable, reuseDispatched, type DispatchedCommand } from "./dispatch/dispatched-command.ts";
import type { compileIgnorePatterns } from "../context/dockerignore.ts";
import { readIgnorePatterns } from "../context/ignore-lines.ts";
import { startStage, type StageBuild } from "./stage-build.ts";
import type { Vertex } from "./vertex.ts";

export interface ConvertOptions {
  /** Every stage is carried out, as for `docker build --check`. */
  readonly isAll: boolean;
  readonly cacheNamespace: string;
  /** The `.dockerignore` in a local context, by its name in `local://`. */
  readonly contextIgnores: Readonly<Record<string, string>>;
  readonly dockerignore: string;
  /** Makes a matcher of it; without this nothing counts as ignored. */
  readonly compileIgnore: typeof compileIgnorePatterns | undefined;
  /** The frontend that the text names can give a RUN devices; the one described here can't. */
  readonly hasDevices?: boolean;
  /** What is known of base images; without it every image is taken to set only PATH. */
  readonly findBase?: FindBase | undefined;
}

/** What a conversion came to, as far as it went. */
export interface LlbConversion extends Resolution {
  readonly error: BuildError | null;
  readonly builds: ReadonlyMap<StageState, StageBuild>;
  readonly contextVertex: Vertex;
  /** The commands carried out that checks can have something to say about, in order. */
  readonly dispatched: readonly DispatchedCommand[];
}

/**
 * Turns resolved stages into build steps; the second part of BuildKit's `toDispatchState`, with its errors. After a
 * mistake nothing is carried out.
 */
export function convertToLlb(resolution: Resolution, options: ConvertOptions): LlbConversion {
  const { context, reached } = resolution;
  const run = new DispatchRun(context, options, reached);
  if (!context.error) context.error = run.dispatchAll();
  const { builds, contextVertex, dispatched } = run;
  return { ...resolution, error: context.error, builds, contextVertex, dispatched };
}

const NOTHING_IGNORED = ok(null);

/** Carries out the commands of all stages in order, up to the first mistake. */
class DispatchRun {
  readonly builds = new Map<StageState, StageBuild>();
  readonly contextVertex: Vertex;
  readonly dispatched: DispatchedCommand[] = [];
  private readonly ignorePatterns: readonly string[];
  private position = 0;
  private unusedNotes: DispatchedCommand | null = null;
  private readonly context: ResolveContext;
  private readonly options: ConvertOptions;
  private readonly reached: ReadonlySet<StageState>;

  constructor(context: ResolveContext, options: ConvertOptions, reached: ReadonlySet<StageState>) {
    this.context = context;
    this.options = options;
    this.ignorePatterns = readIgnorePatterns(options.dockerignore);
    this.contextVertex = toContextVertex(this.ignorePatterns);
    this.reached = reached;
  }

  dispatchAll(): BuildError | null {
    const { budget } = this.context;
    const ignore = this.options.compileIgnore?.(this.ignorePatterns, budget) ?? NOTHING_IGNORED;
    if (!ignore.ok) return { message: ignore.message, lines: [] };
    if (budget.problem !== "") return { message: budget.problem, lines: [] };
    const { lexer, buildArgs, globalArgs, table, targetPlatform, isMultiPlatform } = this.context;
    const { builds } = this;
    const context: DispatchContext = {
      lexer,
      budget,
      runTextLexer: { ...lexer, rawQuotes: true, keepUnset: true },
      buildArgs,
      globalArgs,
      targetPlatform,
      isMultiPlatform,
      cacheNamespace: this.options.cacheNamespace,
      ignoreMatcher: ignore.value,
      context: this.contextVertex,
      hasDevices: this.options.hasDevices ?? false,
      builds,
    };
    const { contextIgnores, findBase } = this.options;
    for (const state of table.states)
      if (state.index < 0 || (state.replacedBy && state.source))
        builds.set(state, startStage(state, undefined, contextIgnores, budget, findBase));
    for (const state of table.states) {
      const isBuilt = this.options.isAll || (this.reached.has(state) && !state.replacedBy);
      if (state.index < 0 || !isBuilt) continue;
      const base = state.replacedBy ? state : state.base;
      const build = startStage(state, base ? builds.get(base) : undefined, contextIgnores, budget, findBase);
      // a trigger can take from its own stage, as far as that has come
      builds.set(state, build);
      const error = this.dispatchStage(context, build);
      if (error) return error;
      // BuildKit knows the target's platform only from here on
      if (build.platform === UNKNOWN_PLATFORM) build.platform = targetPlatform;
    }
    return null;
  }

  private dispatchStage(context: DispatchContext, build: StageBuild): BuildError | null {
    const { budget } = context;
    for (const stageCommand of build.state.commands) {
      const { command } = stageCommand;
      budget.spend("commands", 1);
      const noted = this.startNotes(stageCommand, build.state.index);
      const result = dispatch(context, build, stageCommand, noted);
      if (isNotable(noted)) this.dispatched.push(noted);
      else this.unusedNotes = noted;
      if (budget.problem !== "") return { message: budget.problem, lines: commandLines(command) };
      if (!result.ok && !noted.isOpen) return { message: result.message, lines: commandLines(command) };
    }
    return null;
  }

  private startNotes({ command, isTrigger }: StageCommand, stage: number): DispatchedCommand {
    const unused = this.unusedNotes;
    this.unusedNotes = null;
    const position = this.position++;
    return unused
      ? reuseDispatched(unused, command, position, stage, isTrigger)
      : createDispatched(command, position, stage, isTrigger);
  }
}

/** The build context. The paths that are taken from it are known when the target is. */
function toContextVertex(exclude: readonly string[]): Vertex {
  const identifier = "local://context";
  const local = { paths: new Set<string>(), exclude, sharedKey: "context" };
  return { kind: "source", name: identifier, stage: -1, line: 0, step: -1, identifier, attrs: {}, platform: "", local };
}

function commandLines({ instruction: { lines } }: Pick<Command, "instruction">): LineRange[] {
  return linesBetween(lines.first, lines.last);
}
