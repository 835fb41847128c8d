import { type CheckOptions, isCheckOn, parseCheckOptions, withCommentOptions } from "../parse/check-options.ts";
import type { Facts } from "./facts/facts.ts";
import type { InstructionFacts } from "../source/instruction-facts.ts";
import { type Pragma, readPragma } from "./pragma.ts";
import type { ProblemFamily } from "./problem.ts";
import type { Finding } from "./rule.ts";

interface StageScope {
  readonly line: number;
  readonly rules: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const BUILDKIT_ID = /^[A-Z][A-Za-z]+$/;

const NO_OPTIONS: CheckOptions = {
  skipsAll: false,
  skipped: NOTHING,
  includesAllExperimental: false,
  experimental: NOTHING,
  isError: false,
};

/** What the configuration and the comments of a text silence. */
export class Suppressions {
  private readonly everywhere: ReadonlySet<string>;
  private readonly byLine = new Map<number, ReadonlySet<string>>();
  /** In order; each holds for the lines behind its own, up to the next. */
  private readonly stages: readonly StageScope[];
  private readonly checkOptions: CheckOptions;

  constructor(facts: Facts) {
    const { ignored, disablesIgnorePragma } = facts.config;
    const everywhere = new Set(ignored);
    const stageScopes = new Map<number, ReadonlySet<string>>();
    for (const [line, pragma] of disablesIgnorePragma ? [] : findPragmas(facts)) {
      if (pragma.scope === "global") for (const rule of pragma.rules) everywhere.add(rule);
      else (pragma.scope === "stage" ? stageScopes : this.byLine).set(line + 1, new Set(pragma.rules));
    }
    if (stageScopes.size > 0)
      for (const { lines } of facts.of("from"))
        if (!stageScopes.has(lines.first)) stageScopes.set(lines.first, NOTHING);
    this.everywhere = everywhere;
    this.stages = [...stageScopes].map(([line, rules]) => ({ line, rules })).toSorted((a, b) => a.line - b.line);
    const directive = facts.input.file.directives.find(({ name }) => name === "check")?.value ?? "";
    const options = parseCheckOptions(directive.split(" ", 1)[0] ?? "");
    this.checkOptions = options.ok ? options.value : NO_OPTIONS;
  }

  /** Whether a finding that goes by these ids is not to be shown: one silenced name is enough, it is one finding. */
  silences(ids: readonly string[], family: ProblemFamily, finding: Finding): boolean {
    if (this.everywhere.size > 0 && ids.some((id) => this.everywhere.has(id))) return true;
    const { at, alsoAt } = finding;
    if (at && this.silencesIn(ids, family, at)) return true;
    return alsoAt?.some((place) => this.silencesIn(ids, family, place)) ?? false;
  }

  private silencesIn(ids: readonly string[], family: ProblemFamily, place: InstructionFacts): boolean {
    // what `# check=` says of BuildKit's own checks has been done already
    return this.silencesAt(ids, place) || (family !== "buildkit" && this.skipsCheck(ids, place));
  }

  private silencesAt(ids: readonly string[], place: InstructionFacts): boolean {
    if (this.byLine.size === 0 && this.stages.length === 0) return false;
    const line = place.lines.first;
    const here = this.byLine.get(line);
    if (here && ids.some((id) => here.has(id))) return true;
    const stage = this.stages.findLast((scope) => scope.line < line)?.rules ?? NOTHING;
    return ids.some((id) => stage.has(id));
  }

  private skipsCheck(ids: readonly string[], place: InstructionFacts): boolean {
    const checks = ids.filter((id) => BUILDKIT_ID.test(id) && id !== "BuildError");
    if (checks.length === 0) return false;
    const options = withCommentOptions(this.checkOptions, place.holder.comments);
    return checks.some((id) => !isCheckOn(options, id, false));
  }
}

/** The comments that silence rules, each with its line. */
function findPragmas({ input: { file, text, lines } }: Facts): [line: number, pragma: Pragma][] {
  const found: [number, Pragma][] = [];
  for (const { kind, range } of file.pieces) {
    if (kind !== "comment") continue;
    const comment = text.slice(range.start, range.end).trim();
    const pragma = comment.includes("ignore") ? readPragma(comment.replace(/^\uFEFF?\s*#/, "")) : null;
    if (pragma) found.push([lines.lineAt(range.start), pragma]);
  }
  return found;
}
