import { type Arbitrary, array, assert, constantFrom, oneof, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { FolderBuilder } from "#core/context/packed/folder-builder.ts";
import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import { unpackFolder, type UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import { folderProblems } from "./folder-problems.ts";
import { reportFolder } from "./report-folder.ts";

/** Few names, so that patterns take something and leave something. */
const NAME = constantFrom("a", "b", "ab", "a.b", "b.a", "é", "[a]", "!a", "a b", "\n", "Dockerfile");
const PATH = array(NAME, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const FOLDER: Arbitrary<PackedFolder> = array(
  tuple(PATH, constantFrom("file" as const, "file" as const, "directory" as const, "link" as const), PATH),
  { maxLength: 24 },
).map((entries) => {
  const builder = new FolderBuilder();
  for (const [path, kind, target] of entries)
    builder.add(path, { kind, size: path.length, ...(kind === "link" && { target }) });
  return builder.finish();
});

const PART = constantFrom("a", "b", "ab", "*", "**", "?", "a*", "*.b", "*.*", "[a-b]*", "[^a]", "[", "a.b", "\\a", "");
const PATTERN = tuple(constantFrom("", "", "!", "/", "!**/", "**/"), array(PART, { minLength: 1, maxLength: 3 })).map(
  ([sign, parts]) => sign + parts.join("/"),
);
const IGNORE = array(PATTERN, { maxLength: 5 }).map((lines) => lines.join("\n"));
/** An edit of one line, as a reader makes it. */
const EDITED = tuple(IGNORE, array(tuple(constantFrom(0, 1, 2, 3, 4), PATTERN), { maxLength: 5 })).map(
  ([text, edits]) => {
    const texts = [text];
    for (const [line, pattern] of edits) {
      const lines = (texts.at(-1) ?? "").split("\n");
      lines[Math.min(line, lines.length)] = pattern;
      texts.push(lines.join("\n"));
    }
    return texts;
  },
);

const COPY = oneof(
  constantFrom("COPY . /all/", "COPY . .", "COPY a /x", "COPY a b /x/", "COPY */b* /x/", "ADD --chmod=700 a /x/"),
  constantFrom(
    "COPY --exclude=**/b . /y/",
    "COPY --parents a/**/b /z/",
    "RUN --mount=type=bind,source=a,target=/m true",
  ),
);
const LINES = array(COPY, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));

/** STAGELIGHT_CASES=all tries six times as many. */
const RUNS = process.env["STAGELIGHT_CASES"] === "all" ? 300 : 50;

it("says after any edits of an ignore file what it says of each path by itself", () => {
  assert(
    property(FOLDER, EDITED, LINES, (folder, texts, lines) => {
      const kept = unpackFolder(folder);
      const byPath: UnpackedFolder = { ...kept, decide: () => null };
      for (const dockerignore of texts) {
        const analysis = analyze(`FROM scratch\n${lines}\n`, { dockerignore });
        const report = reportFolder(analysis, folder, kept);
        const expected = reportFolder(analysis, folder, byPath);
        expect(report).toEqual(expected);
        expect(folderProblems(analysis, report, kept)).toEqual(folderProblems(analysis, expected, byPath));
      }
    }),
    { numRuns: RUNS },
  );
});
