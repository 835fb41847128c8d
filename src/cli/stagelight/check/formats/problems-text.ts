import { printableText } from "#core/export/plain-text.ts";
import { visibleText } from "#core/text/visible-text.ts";
import type { Problem, Severity } from "#core/lint/problem.ts";
import type { Colors } from "../../colors.ts";
import { type CheckedFile, placeOf } from "../checked-file.ts";

const LONGEST_LINE = 160;

/** The problems for a person: place, rule, message, and the line with the range marked. */
export function toProblemsText(files: readonly CheckedFile[], colors: Colors): string {
  const blocks = files.flatMap((file) => file.problems.map((problem) => problemBlock(problem, file, colors)));
  return `${blocks.map((block) => `${block}\n\n`).join("")}${summary(files, colors)}\n`;
}

function problemBlock(problem: Problem, { path, text, lines }: CheckedFile, colors: Colors): string {
  const { line, column, endLine, endColumn } = placeOf(problem, lines);
  const { rule, aliases, severity, message } = problem;
  const others = aliases.length === 0 ? "" : colors.dim(` (${aliases.join(", ")})`);
  const head = `${colors.bold(`${path}:${line}:${column}`)} ${paint(severity, colors)(severity)} ${rule}${others}`;
  const source = text.slice(lines.startOf(line), lines.endOf(line));
  const end = endLine === line ? endColumn : source.length + 1;
  const fix = problem.fixes.find(({ isSafe }) => isSafe) ?? problem.fixes[0];
  const remedy = fix === undefined ? [] : [`  ${colors.dim(`fix: ${printableText(fix.title)}`)}`];
  return [
    head,
    `  ${printableText(message)}`,
    ...markedLine(source, line, column, end, colors, severity),
    ...remedy,
  ].join("\n");
}

function markedLine(
  source: string,
  line: number,
  column: number,
  end: number,
  colors: Colors,
  severity: Severity,
): readonly string[] {
  if (source === "" || column > LONGEST_LINE) return [];
  const shown = visibleText(source.slice(0, LONGEST_LINE).replaceAll("\t", " "));
  const room = Math.min(end, shown.length + 1);
  const marks = "^".repeat(Math.max(1, room - column));
  const number = String(line).padStart(5);
  return [
    `${colors.dim(`${number} |`)} ${shown}`,
    `${colors.dim("      |")} ${" ".repeat(column - 1)}${paint(severity, colors)(marks)}`,
  ];
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  return severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.cyan;
}

function summary(files: readonly CheckedFile[], colors: Colors): string {
  const problems = files.flatMap((file) => file.problems);
  const where = count(files.length, "file");
  if (problems.length === 0) return colors.green(`No problems in ${where}.`);
  const of = (wanted: Severity): number => problems.filter(({ severity }) => severity === wanted).length;
  const parts = (["error", "warning"] as const).flatMap((severity) =>
    of(severity) === 0 ? [] : [count(of(severity), severity)],
  );
  const notes = of("info") === 0 ? [] : [`${of("info")} info`];
  const fixable = problems.filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe)).length;
  const fix = fixable === 0 ? "" : ` ${fixable} can be fixed safely with --fix.`;
  return `${count(problems.length, "problem")} in ${where}: ${[...parts, ...notes].join(", ")}.${fix}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
