import type { LineIndex } from "#core/text/line-index.ts";
import type { Problem, Severity, TextEdit } from "#core/lint/problem.ts";
import { findRule } from "#core/lint/registry.ts";
import { type CheckedFile, placeOf } from "../checked-file.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0: one run, with a description of each rule that found something. */
export function toSarif(files: readonly CheckedFile[], version: string): string {
  const ids = [...new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)))].toSorted();
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Stagelight", version, rules: ids.map(toRule) } },
        columnKind: "utf16CodeUnits",
        artifacts: files.map(({ path }) => ({ location: toLocation(path), sourceLanguage: "dockerfile" })),
        results: files.flatMap((file, index) => file.problems.map((problem) => toResult(problem, file, index, ids))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule(id: string) {
  const rule = findRule(id);
  const title = rule?.title ?? "The build fails";
  return {
    id,
    shortDescription: { text: title },
    defaultConfiguration: { level: LEVELS[rule?.severity ?? "error"] },
    ...(rule?.link !== undefined && { helpUri: rule.link }),
    properties: { tags: [rule?.family ?? "build"] },
  };
}

function toResult(problem: Problem, { path, lines }: CheckedFile, index: number, ids: readonly string[]) {
  const { rule, severity, message, fixes } = problem;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: { ...toLocation(path), index }, region: toRegion(problem, lines) } },
    ],
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: { ...toLocation(path), index },
            replacements: edits.map((edit) => toReplacement(edit, lines)),
          },
        ],
      })),
    }),
  };
}

function toReplacement(edit: TextEdit, lines: LineIndex) {
  return { deletedRegion: toRegion(edit, lines), insertedContent: { text: edit.text } };
}

function toRegion(at: Pick<Problem, "range">, lines: LineIndex) {
  const { line, column, endLine, endColumn } = placeOf(at, lines);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative reference: absolute paths become `file:` addresses. */
function toLocation(path: string) {
  const encoded = encodeURI(path).replaceAll("#", "%23").replaceAll("?", "%3F");
  if (path.startsWith("/")) return { uri: `file://${encoded}` };
  return { uri: encoded.includes(":") ? `./${encoded}` : encoded };
}
