import { isDeepStrictEqual } from "node:util";
import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { analyzeEdit } from "#core/incremental/analyze-edit.ts";
import { DICTIONARY } from "./dictionary.ts";
import type { FuzzSources } from "./fuzz-sources.ts";
import type { Random } from "./random.ts";
import type { Study } from "./study.ts";

/** A text and what is typed into it, edit by edit. */
export interface EditsCase {
  readonly text: string;
  readonly options: AnalyzeOptions;
  readonly edits: readonly TypedEdit[];
}

interface TypedEdit {
  /** Which RUN or comment it is in, from 0 for the first to 1; null for anywhere. */
  readonly near: number | null;
  /** Between 0 and 1, where in the text or in that line. */
  readonly place: number;
  /** How many characters are deleted there. */
  readonly length: number;
  readonly piece: string;
  /** It is taken back at once where it ends the build. */
  readonly isUndone: boolean;
}

/** Edits of one text, most in a RUN or a comment. */
export function makeEdits(random: Random, { dockerfiles }: FuzzSources): EditsCase {
  const text = random.chance(0.3) ? makeSound(random) : (random.pick(dockerfiles) ?? "").slice(0, 6000);
  const options: AnalyzeOptions = {
    ...(random.chance(0.5) ? { images: "known" } : {}),
    ...(random.chance(0.2) ? { buildArgs: { A: "1", VERSION: "$b" } } : {}),
    ...(random.chance(0.2) ? { platform: random.pick(["linux/arm64", "windows/amd64"]) } : {}),
  };
  return {
    text: random.chance(0.15) ? text.replaceAll("\n", "\r\n") : text,
    options,
    edits: random.many(12, () => ({
      near: random.chance(0.85) ? random.next() : null,
      place: random.chance(0.1) ? random.pick([0, 1]) : random.next(),
      length: random.chance(0.6) ? 0 : random.below(random.chance(0.9) ? 6 : 80),
      piece: makePiece(random),
      isUndone: random.chance(0.9),
    })),
  };
}

/** A text that builds, of stages that share some of their steps. */
function makeSound(random: Random): string {
  const lines = random.many(2 + random.below(14), () => random.pick(SOUND_LINES));
  return `ARG B=1\nFROM a AS base\nRUN one\nFROM a:$B AS tools\nRUN one\nFROM base\n${lines.join("\n")}\n`;
}

const SOUND_LINES = [
  "FROM base",
  "FROM a AS next",
  "# about the next",
  "# B is a number",
  "",
  "ARG A=2 B",
  "ENV A=$B C='d e'",
  'ENV "x=y"=$B',
  "WORKDIR sub/$A",
  "COPY --from=tools /x /y",
  "ONBUILD RUN one",
  "RUN one",
  "RUN two",
  'run echo "$A" ${C:-c} \\$B',
  "RUN make $A && \\\n# how\n  make install",
  "RUN --mount=type=cache,target=/c --mount=from=base,target=/b make",
  "RUN --mount=type=secret,id=s,env=C echo $C",
  "RUN --mount=target=/src --mount=type=ssh echo $A",
  "RUN <<E\nmake $A\nE",
  'RUN ["make"]',
  'SHELL ["bash", "-c"]',
  "USER $A",
] as const;

function makePiece(random: Random): string {
  if (random.chance(0.5)) return random.pick(LETTERS);
  return random.chance(0.6) ? random.pick(PIECES) : random.pick(DICTIONARY);
}

const LETTERS = ["a", "B", " ", "  ", "-", ".", "/", "é", "1", "x y", "", ""] as const;

const PIECES = [
  "\n",
  "\r\n",
  "\n\n",
  " \\\n",
  " \\\n# why\n",
  "\\",
  "#",
  "\n# note\n",
  "# check=skip=all\n",
  "# escape=`\n",
  "# base is it\n",
  "\t",
  '"',
  "'",
  "$",
  "${A}",
  "$PATH",
  "${A#1*}",
  "&& make",
  "<<E",
  "\nE\n",
  "RUN ",
  "\nRUN make\n",
  "\nFROM a\n",
  "\nCOPY . .\n",
  "--mount=type=cache,target=/c ",
  '["a"]',
  "\uFEFF",
  "\uD800",
  "$TARGETSTAGE",
] as const;

/** Analyzes a text after each edit, by what the edit changes and from scratch: both have to say the same. */
export function studyEdits({ text, options, edits }: EditsCase, study: Study): void {
  let previous = study("analysis", () => analyze(text, options, NO_HINTS, imageCatalogue));
  for (const edit of edits) {
    const changed = applyEdit(previous.text, edit);
    const whole = study("from scratch", () => analyze(changed, options, NO_HINTS, imageCatalogue));
    const quick = study("edit", () => analyzeEdit(previous, changed, options));
    if (quick && !isSameAnalysis(quick, whole))
      throw new Error(`${JSON.stringify(previous.text)} became ${JSON.stringify(changed)}: ${findPart(quick, whole)}`);
    const isSound = whole.checkError === null && whole.build.error === null;
    if (isSound || !edit.isUndone) previous = quick ?? whole;
  }
}

const NO_HINTS = () => [];

function applyEdit(text: string, { near, place, length, piece }: TypedEdit): string {
  const [from, to] = near === null ? [0, text.length] : lineAt(text, near);
  const at = from + Math.round(place * (to - from));
  return text.slice(0, at) + piece + text.slice(at + length);
}

/** A line that starts a RUN, goes one on, or is a comment. */
function lineAt(text: string, near: number): readonly [number, number] {
  const lines = [...text.matchAll(/^(?:[ \t]*RUN|[ \t]*#|[ \t]+).*$/gim)];
  const line = lines[Math.floor(near * lines.length)];
  return line ? [line.index, line.index + line[0].length] : [0, text.length];
}

/** Whether two analyses say the same; the index of lines is a function of the text. */
function isSameAnalysis(one: Analysis, other: Analysis): boolean {
  return isDeepStrictEqual({ ...one, lines: null }, { ...other, lines: null });
}

function findPart(one: Analysis, other: Analysis): string {
  const others: ReadonlyMap<string, unknown> = new Map(Object.entries(other));
  const parts = Object.entries(one).filter(
    ([key, value]) => key !== "lines" && !isDeepStrictEqual(value, others.get(key)),
  );
  return parts.map(([key]) => key).join(", ");
}
