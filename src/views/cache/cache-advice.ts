import type { Analysis, Instruction } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { simulateCache, type CacheSimulation } from "#core/plan/cache-simulation.ts";
import { type OutsideChange, worldOf } from "#core/plan/cache-world.ts";
import type { Step } from "#core/plan/step.ts";
import { instructionAt } from "#views/ref-lines.ts";
import { INSTALL_TOOLS } from "./install-tools.ts";

/** A way to run fewer steps again after the same change. */
export interface CacheAdvice {
  readonly key: string;
  /** What to do, with code in backticks. */
  readonly words: string;
  /** Steps that no longer run; 0 for what makes a step quicker only. */
  readonly saved: number;
  /** The better Dockerfile; null for what is not to be done in it. */
  readonly text: string | null;
  readonly line: number;
}

interface Idea extends Omit<CacheAdvice, "saved"> {
  readonly dockerignore?: string;
}

/** Steps that are built anew to try ideas; of a build of thousands of steps only the first idea is. */
const MOST_STEPS_TRIED = 3000;

const SELDOM_NEEDED =
  /(^|\/)(readme|license|changelog|contributing|docs?\/|tests?\/|\.git\/|\.github\/|\.vscode\/|\.idea\/|dockerfile|compose\.ya?ml|docker-compose)|\.(md|log|tmp|swp)$/i;

/**
 * What would shrink the number of steps that run again. Every idea is tried: the Dockerfile is edited, built, changed
 * and built again by the same simulation, and what saves nothing is not suggested.
 */
export function cacheAdvice(
  analysis: Analysis,
  simulation: CacheSimulation,
  change: OutsideChange,
): readonly CacheAdvice[] {
  const { steps } = analysis.build;
  const work = workOf(simulation, steps);
  const ran = simulation.outcomes.filter(({ kind }) => kind === "runs").flatMap(({ step }) => steps[step] ?? []);
  const ideas = [...finerCopies(analysis, ran), ...linkedCopies(analysis, ran), ...ignoredFiles(analysis, change)];
  const most = Math.max(1, Math.floor(MOST_STEPS_TRIED / Math.max(1, steps.length)));
  const tried = ideas
    .slice(0, most)
    .map((idea): CacheAdvice => ({ ...idea, saved: work - workAfter(analysis, idea, change) }));
  return [
    ...tried.filter(({ saved }) => saved > 0).toSorted((left, right) => right.saved - left.saved),
    ...cacheMounts(analysis, ran),
  ];
}

/** Steps that run and do something; a merge of layers is free. */
function workOf({ outcomes }: CacheSimulation, steps: readonly Step[]): number {
  return outcomes.filter(({ kind, step }) => kind === "runs" && steps[step]?.op.kind !== "merge").length;
}

function workAfter({ text, options }: Analysis, idea: Idea, change: OutsideChange): number {
  const dockerignore = idea.dockerignore === undefined ? {} : { dockerignore: idea.dockerignore };
  const edited = analyze(idea.text ?? text, { ...options, ...dockerignore });
  if (edited.build.steps.length === 0) return Number.POSITIVE_INFINITY;
  const simulation = simulateCache(worldOf(edited), worldOf(edited, change));
  return workOf(simulation, edited.build.steps);
}

/** `COPY . .` before the packages are installed: first only the files that say which packages. */
function finerCopies(analysis: Analysis, ran: readonly Step[]): Idea[] {
  return ran.flatMap((step): Idea[] => {
    if (step.op.kind !== "exec") return [];
    const command = step.op.args.join(" ");
    const tool = INSTALL_TOOLS.find((one) => one.command.test(command));
    const install = instructionAt(analysis, step.line);
    const copy = ran.findLast((one) => one.stage === step.stage && one.line < step.line && copiesAll(one));
    const from = copy && instructionAt(analysis, copy.line);
    if (!tool || !install || !from) return [];
    const { text } = analysis;
    const moved = textOfLines(text, install);
    const without = cutLines(text, install);
    const at = lineStart(without, from.lines.first);
    const inserted = `COPY ${tool.manifests} ./\n${moved}`;
    return [
      {
        key: `finer ${step.line}`,
        words: `Copy \`${tool.manifests}\` and run \`${shortCommand(install)}\` before \`${from.original}\`.`,
        text: without.slice(0, at) + inserted + without.slice(at),
        line: from.lines.first,
      },
    ];
  });
}

/** Copies that run again only because of what lies below them. */
function linkedCopies(analysis: Analysis, ran: readonly Step[]): Idea[] {
  const copies = ran.filter((step) => {
    const keyword = instructionAt(analysis, step.line)?.keyword;
    return (
      step.op.kind === "file" && (keyword === "copy" || keyword === "add") && !/\s--(link|chmod)\b/.test(step.name)
    );
  });
  const instructions = [...new Set(copies.map(({ line }) => instructionAt(analysis, line)))].filter(
    (one) => one !== undefined,
  );
  const text = instructions
    .toSorted((left, right) => right.range.start - left.range.start)
    .reduce((edited, { range, keywordWritten }) => {
      const at = range.start + keywordWritten.length;
      return `${edited.slice(0, at)} --link${edited.slice(at)}`;
    }, analysis.text);
  const [first] = instructions;
  return first === undefined
    ? []
    : [
        {
          key: "link",
          words: `Give ${instructions.length === 1 ? `\`${first.original}\`` : `${instructions.length} copies`} \`--link\`: they then stay when what lies below them changes.`,
          text,
          line: first.lines.first,
        },
      ];
}

/** Files that no build needs and every `COPY . .` sees. */
function ignoredFiles({ options }: Analysis, { files = [] }: OutsideChange): Idea[] {
  const needless = files.filter((file) => SELDOM_NEEDED.test(file));
  if (needless.length === 0) return [];
  return [
    {
      key: "ignore",
      words: `Put ${needless.map((file) => `\`${file}\``).join(", ")} into the \`.dockerignore\`, if the build does not need it.`,
      text: null,
      dockerignore: `${options.dockerignore ?? ""}\n${needless.join("\n")}\n`,
      line: 0,
    },
  ];
}

function cacheMounts(analysis: Analysis, ran: readonly Step[]): CacheAdvice[] {
  return ran.flatMap((step): CacheAdvice[] => {
    const { op } = step;
    if (op.kind !== "exec" || op.mounts.some(({ type }) => type === "cache")) return [];
    const tool = INSTALL_TOOLS.find((one) => one.command.test(op.args.join(" ")));
    const instruction = instructionAt(analysis, step.line);
    if (!tool || !instruction) return [];
    const at = instruction.range.start + instruction.keywordWritten.length;
    const mount = `--mount=type=cache,target=${tool.cache}`;
    return [
      {
        key: `mount ${step.line}`,
        words: `Give \`${shortCommand(instruction)}\` \`${mount}\`: it still runs, and finds its downloads.`,
        saved: 0,
        text: `${analysis.text.slice(0, at)} ${mount}${analysis.text.slice(at)}`,
        line: step.line,
      },
    ];
  });
}

function copiesAll({ op }: Step): boolean {
  return op.kind === "file" && op.actions.some(({ action, src }) => action === "copy" && src === "/");
}

function shortCommand({ original }: Instruction): string {
  const text = original.replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function textOfLines(text: string, { lines }: Instruction): string {
  const end = lineStart(text, lines.last + 1);
  const piece = text.slice(lineStart(text, lines.first), end);
  return piece.endsWith("\n") ? piece : `${piece}\n`;
}

function cutLines(text: string, { lines }: Instruction): string {
  return text.slice(0, lineStart(text, lines.first)) + text.slice(lineStart(text, lines.last + 1));
}

/** Offset at which a line starts; the text's end when it has no such line. */
function lineStart(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf("\n", at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}
