// How fast the analysis is, next to the packages that editors use. They do less: one parses, the other validates.
// `npm run bench` bundles this file first, because the loader that runs TypeScript as it is slows every closure down.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { analyzeEdit } from "#core/incremental/analyze-edit.ts";
import { lint } from "#core/lint/lint.ts";
import { measureTogether } from "./measure.ts";
import { textOfContinuations, textOfLines, textOfStages } from "./synthetic-texts.ts";

/**
 * Milliseconds a file: what BuildKit's check answers, that with all our hints, and the two packages; `smaller` is the
 * check of the smaller text, if there is one.
 */
type Times = Record<"check" | "hints" | "parse" | "validate" | "smaller", number>;

interface Input {
  readonly name: string;
  readonly texts: readonly string[];
  /** What the check is compared with: taken in the same rounds, because a slow minute must be one for both. */
  readonly smaller?: string;
  readonly limits: readonly Limit[];
}

interface Limit {
  readonly name: string;
  readonly atMost: number;
  readonly unit: "x" | " ms";
  readonly measure: (times: Times) => number;
}

const toParse = (atMost: number): Limit => ({
  name: "check to parse",
  atMost,
  unit: "x",
  measure: ({ check, parse }) => check / parse,
});

const checkWithin = (atMost: number): Limit => ({ name: "check", atMost, unit: " ms", measure: ({ check }) => check });

const INPUTS: readonly Input[] = [
  {
    name: "real ones, mean",
    texts: readRealDockerfiles(),
    limits: [
      toParse(1.5),
      { name: "check to validate", atMost: 1, unit: "x", measure: ({ check, validate: peer }) => check / peer },
    ],
  },
  {
    name: "100 lines",
    texts: [textOfLines(100)],
    limits: [
      checkWithin(1),
      { name: "hints on top", atMost: 1.2, unit: " ms", measure: ({ check, hints }) => hints - check },
    ],
  },
  { name: "1,000 lines", texts: [textOfLines(1_000)], limits: [] },
  { name: "10,000 lines", texts: [textOfLines(10_000)], limits: [toParse(0.8), checkWithin(90)] },
  { name: "50 stages", texts: [textOfStages(50)], limits: [] },
  { name: "500 stages", texts: [textOfStages(500)], limits: [] },
  {
    name: "2,000 stages",
    texts: [textOfStages(2_000)],
    smaller: textOfStages(500),
    limits: [{ name: "check to 500 stages", atMost: 5, unit: "x", measure: ({ check, smaller }) => check / smaller }],
  },
  { name: "one RUN of 10,000 lines", texts: [textOfContinuations(10_000)], limits: [] },
];

const wanted = process.argv[2] ?? "";

printRow("milliseconds a file", "check", "all hints", "ast parse", "validate", "to parse", "to validate");
for (const { name, texts, smaller, limits } of INPUTS) {
  if (texts.length === 0 || !name.includes(wanted)) continue;
  const times = timesOf(texts, smaller);
  const { check, hints, parse, validate: peer } = times;
  const ratios = [`${show(check / parse)}x`, `${show(check / peer)}x`];
  printRow(name, ...[check, hints, parse, peer].map(show), ...ratios);
  for (const limit of limits) printLimit(limit, limit.measure(times));
}

printKeys();

/** Milliseconds that the check takes after a key in the first RUN, behind which everything moves. */
function printKeys(): void {
  const name = "10,000 lines, a key";
  if (!name.includes(wanted)) return;
  let analysis = analyze(textOfLines(10_000));
  const at = analysis.text.indexOf(" ci &&");
  const { key } = measureTogether({
    key: () => {
      const isTyped = analysis.text.startsWith("x", at);
      const text = analysis.text.slice(0, at) + (isTyped ? "" : "x") + analysis.text.slice(isTyped ? at + 1 : at);
      const edited = analyzeEdit(analysis, text, analysis.options);
      if (edited === null) throw new Error("A key in a RUN is no simple edit.");
      analysis = edited;
    },
  });
  printRow(name, show(key));
  printLimit({ name: "check", atMost: 5, unit: " ms" }, key);
}

function timesOf(texts: readonly string[], smaller: string | undefined): Times {
  const works = {
    check: () => texts.forEach((text) => void analyze(text)),
    hints: () => texts.forEach((text) => void analyze(text, { images: "known" }, lint, imageCatalogue)),
    parse: () => texts.forEach((text) => void DockerfileParser.parse(text)),
    validate: () => texts.forEach((text) => void validate(text)),
  };
  const times =
    smaller === undefined
      ? { ...measureTogether(works), smaller: Number.NaN }
      : measureTogether({ ...works, smaller: () => void analyze(smaller) });
  const { length } = texts;
  return {
    check: times.check / length,
    hints: times.hints / length,
    parse: times.parse / length,
    validate: times.validate / length,
    smaller: times.smaller,
  };
}

function readRealDockerfiles(): readonly string[] {
  const path = join(process.cwd(), "../shared/conformance/real.jsonl");
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line): string => JSON.parse(line).source);
}

function printLimit({ name, atMost, unit }: Omit<Limit, "measure">, value: number): void {
  const verdict = value <= atMost ? "" : "  OVER";
  console.log(`  ${name}: ${show(value)}${unit} of ${atMost}${unit}${verdict}`);
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(""));
}

function show(value: number): string {
  return value.toPrecision(3);
}
