import type { Analysis } from "#core/analysis.ts";
import { findStageNames, type SourceName } from "#core/symbols/stage-names.ts";
import type { TextRange } from "#core/text/range.ts";
import { documentingComments } from "./documenting-comments.ts";
import type { Renaming } from "./renaming.ts";
import type { RenameRefusal } from "./rename-refusal.ts";

type StageNameAt =
  | { readonly kind: "stage"; readonly stage: number; readonly range: TextRange; readonly name: string }
  | { readonly kind: "refused"; readonly why: RenameRefusal };

// as BuildKit's validation, but lower case only: FROM compares names as they are written
const STAGE_NAME = /^[a-z][a-z0-9\-_.]*$/;
const RESERVED = new Set(["scratch", "context"]);

/** The stage named at `offset`, or why it can't be renamed; null where no stage and no image is named. */
export function stageNameAt(analysis: Analysis, offset: number): StageNameAt | null {
  const { sources, names } = findStageNames(analysis);
  const own = names.findIndex((range) => range !== null && holds(range, offset));
  if (own >= 0) return stageAt(analysis, own, names[own] ?? null);
  const source = sources.find(({ range }) => holds(range, offset));
  return source ? sourceAt(analysis, source) : null;
}

function sourceAt(analysis: Analysis, { meaning, isPlain, range, written }: SourceName): StageNameAt | null {
  // a variable in it is what is named there
  if (written.includes("$")) return null;
  if (meaning.kind !== "stage") return refuse({ kind: "image", name: written });
  if (!isPlain && analysis.stages[meaning.stage]?.name === "")
    return refuse({ kind: "unnamed-stage", stage: meaning.stage });
  return stageAt(analysis, meaning.stage, range);
}

function stageAt({ stages, text }: Analysis, stage: number, range: TextRange | null): StageNameAt {
  const name = stages[stage]?.name ?? "";
  if (!range || name === "") return refuse({ kind: "unnamed-stage", stage });
  return {
    kind: "stage",
    stage,
    range,
    name: /^\d+$/.test(text.slice(range.start, range.end)) ? name : text.slice(range.start, range.end),
  };
}

/** Changes a stage's name behind AS and wherever it is named; numbers stay. */
export function renameStage(analysis: Analysis, stage: number, name: string): Renaming {
  const { stages, options } = analysis;
  if (!STAGE_NAME.test(name) || RESERVED.has(name)) return refuse({ kind: "invalid-stage", name });
  const old = stages[stage]?.name ?? "";
  if (stages.some((other) => other.name === name && other.index !== stage)) return refuse({ kind: "taken", name });
  const { names, sources } = findStageNames(analysis);
  const own = names[stage];
  if (!own) return refuse({ kind: "unnamed-stage", stage });
  const uses = sources.filter(({ meaning, isPlain }) => isPlain && meaning.kind === "stage" && meaning.stage === stage);
  const comments = documentingComments(analysis, stages[stage]?.from, old);
  const edits = [own, ...uses.map(({ range }) => range), ...comments].map((range) => ({ range, text: name }));
  const isTarget = options.target?.toLowerCase() === old && stages.findLast((one) => one.name === old)?.index === stage;
  return {
    kind: "ok",
    edits,
    options: isTarget ? { ...options, target: name } : options,
    stage: { from: old, to: name },
  };
}

function refuse(why: RenameRefusal): { readonly kind: "refused"; readonly why: RenameRefusal } {
  return { kind: "refused", why };
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
