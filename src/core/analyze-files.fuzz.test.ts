import { array, assert, constantFrom, dictionary, integer, oneof, property, record, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { ContextFiles } from "./analyze-files.ts";
import type { TargetFiles } from "./build/target-files.ts";
import type { ContextListing } from "./context/context-listing.ts";

const NAME = oneof(
  constantFrom("a", "b", "src", "lib", ".git", "é", "💩", "a b", "[x]", "!x", "__proto__"),
  string({ maxLength: 4 }),
);
const PATH = array(NAME, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const FILE = oneof(
  record({ size: integer({ min: 0, max: 99 }) }),
  record({ link: oneof(PATH, constantFrom("..", "/", ".", "a/../b")) }),
  record({ tar: array(PATH, { maxLength: 3 }) }),
);
const LISTING = dictionary(PATH, FILE, { maxKeys: 12 });
const PATTERN = tuple(constantFrom("", "!", "/", "**/"), PATH, constantFrom("", "/*", "*", "/**", "[", "?")).map(
  (parts) => parts.join(""),
);
const LINE = tuple(
  constantFrom("COPY", "ADD", "COPY --parents", "COPY --exclude=a*", "COPY --link", "COPY --chmod=u+x"),
  array(PATTERN, { minLength: 1, maxLength: 3 }),
  constantFrom("/", "/x", "/x/", "/a/b", "."),
).map(([keyword, sources, destination]) => `${keyword} ${JSON.stringify([...sources, destination])}`);

function filesOf(text: string, files: ContextListing, dockerignore: string): TargetFiles | null {
  return new ContextFiles(analyze(text, { files, dockerignore })).ofTarget("");
}

/** STAGELIGHT_CASES=all tries three times as many. */
const RUNS = process.env["STAGELIGHT_CASES"] === "all" ? 300 : 100;

describe("the files of any context", () => {
  it("are told for any names, links, patterns and instructions, the same each time", () => {
    assert(
      property(
        LISTING,
        array(PATTERN, { maxLength: 4 }),
        array(LINE, { minLength: 1, maxLength: 4 }),
        (files, ignored, lines) => {
          const text = `FROM scratch\n${lines.join("\n")}\n`;
          const once = filesOf(text, files, ignored.join("\n"));
          expect(once).toEqual(filesOf(text, files, ignored.join("\n")));
          for (const failure of once?.failures ?? []) expect(failure.message).not.toBe("");
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("all land where the whole context is copied into nothing", () => {
    assert(
      property(LISTING, array(PATTERN, { maxLength: 4 }), (files, ignored) => {
        const whole = filesOf("FROM scratch\nCOPY . /\n", files, ignored.join("\n"));
        if (!whole?.transfer || whole.failures.length > 0) return;
        const lands = whole.copies.flatMap(({ actions }) => actions.flatMap((action) => action.lands));
        expect(lands.map(({ path }) => path).toSorted()).toEqual(
          whole.transfer.paths.map((path) => `/${path}`).toSorted(),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
