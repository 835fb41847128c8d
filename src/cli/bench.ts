// How fast the analysis is, beside the packages that editors use. They do less: one parses, the other validates.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { analyze } from "#core/analyze.ts";
import { measure } from "./measure.ts";
import { ROOT } from "./root.ts";
import { textOfContinuations, textOfLines, textOfStages } from "./synthetic-texts.ts";

interface Input {
  readonly name: string;
  readonly texts: readonly string[];
}

const inputs: readonly Input[] = [
  ...realDockerfiles(),
  ...[100, 1_000, 10_000].map((count) => ({ name: `${count} lines`, texts: [textOfLines(count)] })),
  ...[50, 500, 2_000].map((count) => ({ name: `${count} stages`, texts: [textOfStages(count)] })),
  { name: "one RUN of 10000 lines", texts: [textOfContinuations(10_000)] },
];

const wanted = process.argv[2] ?? "";

printRow("milliseconds a file", "analyze", "ast parse", "validate", "to parse", "to validate");
for (const { name, texts } of inputs.filter((input) => input.name.includes(wanted))) {
  const [ours = 0, parse = 0, check = 0] = [
    measure("analyze", () => texts.forEach((text) => void analyze(text, {}))),
    measure("dockerfile-ast", () => texts.forEach((text) => void DockerfileParser.parse(text))),
    measure("dockerfile-utils", () => texts.forEach((text) => void validate(text))),
  ].map(({ ms }) => ms / texts.length);
  printRow(name, show(ours), show(parse), show(check), `${show(ours / parse)}x`, `${show(ours / check)}x`);
}

function realDockerfiles(): readonly Input[] {
  const path = join(ROOT, "../shared/conformance/real.jsonl");
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const texts = lines.map((line): string => JSON.parse(line).source);
  return [{ name: `${texts.length} real ones, mean`, texts }];
}

function show(value: number): string {
  return value.toPrecision(3);
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(""));
}
