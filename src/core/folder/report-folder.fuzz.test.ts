import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
  tuple,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { ContextFiles } from "#core/analyze-files.ts";
import { analyze } from "#core/analyze.ts";
import type { ContextFile } from "#core/context/context-listing.ts";
import { FolderBuilder, type FoundEntry } from "#core/context/packed/folder-builder.ts";
import { entryKind, isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";
import { unpackFolder } from "#core/context/packed/unpack-tree.ts";
import { adviseOnFolder } from "./advise-on-folder.ts";
import { folderProblems } from "./folder-problems.ts";
import { ENTRY_STATES } from "./folder-report.ts";
import { reportFolder } from "./report-folder.ts";

const NAME = oneof(
  constantFrom("a", "b", "src", ".git", "node_modules", "é", "💩", "a b", "[x]", "!x", "#", "__proto__", "‮x", "\n"),
  string({ minLength: 1, maxLength: 4, unit: "binary" }),
  constantFrom("x".repeat(255)),
);
const PATH = array(NAME, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const ENTRY: Arbitrary<FoundEntry> = oneof(
  record({ kind: constantFrom("file" as const), size: integer({ min: 0, max: 99 }) }),
  record({ kind: constantFrom("directory" as const) }),
  record({ kind: constantFrom("link" as const), target: oneof(PATH, constantFrom("..", "/", ".", "a/../b")) }),
);
const ENTRIES = array(tuple(PATH, ENTRY), { maxLength: 14 });
const PATTERN = tuple(constantFrom("", "!", "/", "**/"), PATH, constantFrom("", "/*", "*", "/**", "?")).map((parts) =>
  parts.join(""),
);
const IGNORED = array(PATTERN, { maxLength: 4 }).map((lines) => lines.join("\n"));
const LINES = array(
  tuple(array(PATH, { minLength: 1, maxLength: 2 }), constantFrom("/", "/x/", "/a/b")).map(
    ([sources, destination]) => `COPY ${JSON.stringify([...sources, destination])}`,
  ),
  { minLength: 1, maxLength: 3 },
);

function build(entries: readonly (readonly [string, FoundEntry])[]): PackedFolder {
  const builder = new FolderBuilder();
  for (const [path, entry] of entries) builder.add(path, entry);
  const folder = builder.finish();
  expect(folder.count).toBe(builder.count + 1);
  return folder;
}

/** STAGELIGHT_CASES=all tries three times as many. */
const RUNS = process.env["STAGELIGHT_CASES"] === "all" ? 150 : 50;

describe("any folder", () => {
  it("is reported as the build of the same listing, entry by entry", () => {
    assert(
      property(ENTRIES, IGNORED, LINES, (entries, dockerignore, lines) => {
        const folder = build(entries);
        const unpacked = unpackFolder(folder);
        const text = `FROM scratch\n${lines.join("\n")}\n`;
        const analysis = analyze(text, { dockerignore });
        const report = reportFolder(analysis, folder, unpacked);
        const files = Object.fromEntries(
          unpacked.paths.slice(1).map((path, place): [string, ContextFile] => {
            const entry = place + 1;
            if (isDirectory(folder, entry)) return [`${path}/`, {}];
            const link = folder.links.get(entry);
            return [path, link === undefined ? { size: folder.sizes[entry] ?? 0 } : { link }];
          }),
        );
        const whole = new ContextFiles(analyze(text, { dockerignore, files })).ofTarget("");
        const sent = report.error === "" ? (whole?.transfer?.bytes ?? 0) : report.sent.bytes;
        expect(report.sent.bytes).toBe(sent);
        expect(report.failures).toEqual(whole?.failures ?? []);
        for (const problem of folderProblems(analysis, report, unpacked)) {
          expect(problem.message).not.toBe("");
          expect(problem.range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("is either sent or ignored, where all of it is copied", () => {
    assert(
      property(ENTRIES, IGNORED, (entries, dockerignore) => {
        const folder = build(entries);
        const analysis = analyze("FROM scratch\nCOPY . /\n", { dockerignore });
        const report = reportFolder(analysis, folder, unpackFolder(folder));
        if (report.error !== "") return;
        for (let entry = 1; entry < folder.count; entry++) {
          if (entryKind(folder, entry) === "directory") continue;
          const state = ENTRY_STATES[report.states[entry] ?? 0];
          expect(state).toBe(report.ignoredBy[entry] === 0 ? "sent" : "ignored");
        }
        expect(report.sent.files + report.ignored.files).toBe(report.total.files);
      }),
      { numRuns: RUNS },
    );
  });

  it("gets only advice that holds when it is followed", () => {
    assert(
      property(ENTRIES, IGNORED, LINES, (entries, dockerignore, lines) => {
        const folder = build(entries);
        const unpacked = unpackFolder(folder);
        const text = `FROM node\n${lines.join("\n")}\nRUN npm ci\n`;
        const before = reportFolder(analyze(text, { dockerignore }), folder, unpacked);
        const { generated } = adviseOnFolder(analyze(text, { dockerignore }), folder, unpacked);
        if (generated === null) return;
        const after = reportFolder(analyze(text, { dockerignore: generated.text }), folder, unpacked);
        expect(after.sent).toEqual(generated.sent);
        expect(after.sent).toEqual(generated.proof === "same" ? before.sent : generated.sent);
        expect(after.failures.length).toBeLessThanOrEqual(before.failures.length);
      }),
      { numRuns: RUNS },
    );
  });
});
