import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import type { TextRange } from "#core/text/range.ts";
import { completeAt } from "./complete/complete-at.ts";
import { hoverAt } from "./hover/hover-at.ts";
import { renameStartAt } from "./rename/rename-at.ts";
import { signatureAt } from "./complete/signature-at.ts";
import { definitionsAt, symbolPlacesAt } from "./rename/symbol-places.ts";

const OWN = join(import.meta.dirname, "../../cli/conformance/cases.jsonl");
const REAL = join(import.meta.dirname, "../../../../shared/conformance/real.jsonl");

/** One in this many cases that aren't our own; STAGELIGHT_CASES=all has more of them asked. */
const ONE_OF_REAL = process.env["STAGELIGHT_CASES"] === "all" ? 10 : 30;

/** Every place of the first cases, then some of each; a whole run over all would take minutes. */
const STEPS = [1, 7, 31];

it("answers at any place of any text, with ranges inside of it", () => {
  let asked = 0;
  for (const [index, { source, options }] of [OWN, REAL].filter(existsSync).flatMap(readCases).entries()) {
    const analysis = analyze(source, options);
    const step = STEPS[index % STEPS.length] ?? 1;
    const isInside = ({ start, end }: TextRange): boolean => 0 <= start && start <= end && end <= source.length;
    const last = step === 1 ? Math.min(source.length, 600) : source.length;
    for (let offset = 0; offset <= last; offset += step) {
      const places = symbolPlacesAt(analysis, offset);
      const start = renameStartAt(analysis, offset);
      const ranges = [
        hoverAt(analysis, offset)?.range,
        completeAt(analysis, offset).range,
        ...definitionsAt(analysis, offset),
        ...(places ? [...places.definitions, ...places.uses, places.asked] : []),
        start.kind === "ok" ? start.range : undefined,
      ].filter((range) => range !== undefined);
      signatureAt(analysis, offset);
      expect(ranges.every(isInside)).toBe(true);
      asked++;
    }
  }
  expect(asked).toBeGreaterThan(1000);
});

interface Case {
  readonly source: string;
  readonly options?: AnalyzeOptions;
}

function readCases(file: string): Case[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .filter((_, index) => index % (file === OWN ? 10 : ONE_OF_REAL) === 0)
    .map((line): Case => JSON.parse(line));
}
