import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Phrases that no American engineer would write, and what they would. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/\bst(?:ands?|ood)\b(?! for\b| out\b| up\b|-)/i, "is, appears, comes"],
  [/\bbeside\b/i, "next to"],
  [/\bin place of\b/i, "instead of"],
  [/(?<!\b(?:each|all|one|some|rules|cases|titles) )\bof (?:its|their|his) own\b/i, "its own …, a separate …"],
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\bnewly\b/i, "now, new"],
  [/\bwhatever (?:\w+ ){1,4}there (?:is|are)\b/i, "any"],
  [/\b(?<!there )(?:is|are|was|were) to be \w+/i, "should be, must be"],
  [/\bwithout a word\b/i, "silently"],
  [/\bsees? to it\b/i, "make sure"],
  [/\banew\b/i, "again"],
  [/\b(?:seldom|upon|for ever)\b/i, "rarely, on, forever"],
  [/\b(?:what|that|which) (?:is|are) no (?!longer\b|more\b|other\b|way\b)\w+/i, "isn't a"],
  [/\b(?:it|that|what) is none\b/i, "isn't one"],
  [/\b(?:is|are|was|were) taken for (?:a|an|one|granted)\b/i, "treated as"],
  [/\bin small letters\b/i, "in lowercase"],
  [/\b(?:speaks?|spoken) of\b/i, "mention, describe"],
  [/\bneed not\b/i, "doesn't have to"],
  [/\b(?:in|of) line (?:\d|\$?\{)/i, "on line, from line"],
  [/\bgrey/i, "gray"],
  [/\bwithout effect\b/i, "that has no effect"],
  [/\bthe (?:stage|image|user) \\?`/i, "the `x` stage, stage `x`"],
  [/\b(?:starts?|changes?|out of date) at once\b/i, "immediately"],
  [
    /\b(?:colo[u]r|neighbo[u]r|behavio[u]r|favo[u]r|licen[c]e)|(?:normal|organ|serial|synchron|summar|optim|initial)is(?:e|ing|ation)|\banalys(?:e|ed|ing)\b|(?<!mis)\bspelt\b|\bmisspelt\b(?!-stage)/i,
    "American spelling",
  ],
];

const TEXT_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

const TEST_NAME = /\b(?:it|test|describe)(?:\.\w+(?:\([^()\n]*\))?)*\(\s*("(?:[^"\\\n]|\\.)*"|`[^`$]*`)/g;

it("is written in plain American English, comments and test names included", () => {
  const files = ["src", "e2e", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const found = [...files, "README.md", "CHANGELOG.md", "SECURITY.md"].flatMap((file) =>
    englishOf(file).flatMap((text) =>
      FOREIGN.filter(([phrase]) => phrase.test(text)).map(([phrase, better]) => ({
        file,
        says: phrase.exec(text)?.[0],
        better,
        in: text.slice(0, 160),
      })),
    ),
  );
  expect(files.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

/** What people read in a file: prose, comments, names of tests, and the texts of the interface. */
function englishOf(file: string): readonly string[] {
  if (/\/zh-|architecture-english/.test(file)) return [];
  const isCode = [".ts", ".tsx", ".css"].includes(extname(file));
  if (!isCode && extname(file) !== ".md") return [];
  const content = readFileSync(join(ROOT, file), "utf8");
  if (!isCode) return content.replace(/^```[\s\S]*?^```/gm, "").split("\n");
  const isProse = /^src\/(?:i18n\/en|content)\//.test(file);
  const pieces = (content.match(TEXT_OR_COMMENT) ?? []).filter((piece) => isProse || piece.startsWith("/"));
  const names = file.includes(".test.") || file.includes(".spec.") ? content.matchAll(TEST_NAME) : [];
  return [...pieces, ...Array.from(names, ([, name = ""]) => name)].map((piece) =>
    piece.replace(/\s*\n\s*\*?\s*/g, " "),
  );
}
