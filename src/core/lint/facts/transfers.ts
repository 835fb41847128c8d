import { cleanPath } from "../../text/path.ts";
import type { FileAction } from "../../llb/step.ts";
import type { Facts } from "./facts.ts";
import { groupBy } from "../../text/group-by.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { memoize } from "./memoize.ts";
import { type StageUse, stageLinks } from "./stages/stage-links.ts";
import { stepsAt } from "./steps-at.ts";
import { unquote, type Word } from "../../source/words.ts";

/** One path that COPY or ADD takes. */
export interface TransferredPath {
  readonly word: Word;
  /** From the root of where it is taken, cleaned: "/" is everything; null where variables leave it unknown. */
  readonly path: string | null;
  /** Where it goes, absolute; a directory has its slash; null where that is not known. */
  readonly destination: string | null;
}

/** A COPY or ADD of files, triggers and addresses of the web left out. */
export interface StageTransfer {
  readonly at: InstructionFacts;
  /** Index of the stage it takes from; -1 for an image or the build context. */
  readonly source: number;
  readonly isFromContext: boolean;
  readonly paths: readonly TransferredPath[];
}

/** What a stage copies, in order. */
export function transfersOf(facts: Facts, stage: number): readonly StageTransfer[] {
  return byStage(facts).get(stage) ?? [];
}

/** Everything that is copied, in order of the text. */
export const transfers = memoize((facts): readonly StageTransfer[] => {
  const instructions = [...facts.of("copy"), ...facts.of("add")].filter(({ isTrigger }) => !isTrigger);
  const sources = sourceByInstruction(facts);
  return instructions
    .toSorted((a, b) => a.range.start - b.range.start)
    .map((at) => {
      const use = sources.get(at);
      const paths = readPaths(facts, at);
      const isNamed = at.flagWord("from") !== undefined;
      return { at, source: use?.source ?? -1, isFromContext: !isNamed, paths };
    });
});

/** The COPY or ADD at an instruction. */
export function transferAt(facts: Facts, at: InstructionFacts): StageTransfer | undefined {
  return byInstruction(facts).get(at);
}

const byInstruction = memoize((facts) => new Map(transfers(facts).map((transfer) => [transfer.at, transfer])));

const byStage = memoize((facts) => groupBy(transfers(facts), ({ at }) => at.stage));

const sourceByInstruction = memoize((facts): ReadonlyMap<InstructionFacts | undefined, StageUse> => {
  const links = stageLinks(facts);
  const uses = facts.input.stages.flatMap(({ index }) => links.usesOf(index));
  return new Map(uses.filter(({ kind, source }) => kind === "copy" && source >= 0).map((use) => [use.at, use]));
});

function readPaths(facts: Facts, at: InstructionFacts): TransferredPath[] {
  const all = at.argumentWords.filter(({ text }) => !text.startsWith("<<"));
  const words = all.slice(0, -1).filter(({ text }) => !text.includes("://"));
  const actions = stepsAt(facts, at).flatMap(({ op }) => (op.kind === "file" ? op.actions : []));
  const copies = actions.filter(({ action }) => action === "copy");
  const written = unquote(all.at(-1)?.text ?? "");
  const isUnsure = facts.warningsAt(at.holder.index).some(({ rule }) => rule === "UndefinedVar");
  return words.map((word, index) => {
    const copy = copies.length === words.length ? copies[index] : undefined;
    const known = readPath(word, written, copy);
    // a variable that the base image may set, or that only a build argument fills
    const isOpen = word.text.includes("$") && (isUnsure || known.path === "/");
    const isOpenEnd = written.includes("$") && isUnsure;
    return { word, path: isOpen ? null : known.path, destination: isOpenEnd ? null : known.destination };
  });
}

function readPath(word: Word, destination: string, copy: FileAction | undefined): TransferredPath {
  if (copy) return { word, path: cleanPath(copy.src), destination: copy.dest };
  const path = unquote(word.text);
  const isKnown = destination.startsWith("/") && !destination.includes("$");
  return { word, path: path.includes("$") ? null : cleanPath(`/${path}`), destination: isKnown ? destination : null };
}
