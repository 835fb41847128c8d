import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { graphView } from "./graph-view.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const stages = (count: number) =>
  Array.from({ length: count }, (_, at) => `FROM ${at === 0 ? "alpine" : `s${at - 1}`} AS s${at}\n`).join("");

/** What somebody may paste or be sent; how many cards are drawn of it, and what the first error says and where. */
const TEXTS: readonly {
  readonly name: string;
  readonly text: string;
  readonly cards: number;
  readonly error?: readonly [line: number, message: string];
}[] = [
  { name: "nothing", text: "", cards: 0 },
  { name: "only comments", text: "# one\n\n# two\n", cards: 0 },
  { name: "no FROM", text: "# c\nRUN make\n", cards: 0, error: [2, "no build stage in current context"] },
  { name: "prose", text: "Dear all,\nplease find attached\n", cards: 0, error: [1, "unknown instruction: Dear"] },
  { name: "binary", text: "\u0000\u0001\u007fELF\u0000\n\uFFFD\u0000", cards: 0, error: [1, "unknown instruction"] },
  { name: "a NUL and half a character", text: "FROM alpine AS a\nRUN \u0000 \uD800\n", cards: 1 },
  { name: "CRLF and a byte order mark", text: "\uFEFFFROM alpine AS a\r\nRUN one \\\r\n  two\r\n", cards: 1 },
  {
    name: "a stage that copies from itself",
    text: "FROM alpine AS a\nCOPY --from=a /x /y\n",
    cards: 1,
    error: [2, "circular dependency detected on stage: a"],
  },
  {
    name: "a circle of stages",
    text: "FROM alpine AS a\nCOPY --from=b /x /y\nFROM alpine AS b\nCOPY --from=a /x /y\n",
    cards: 2,
    error: [2, "circular dependency detected on stage: a"],
  },
  { name: "two stages of one name", text: "FROM alpine AS a\nFROM busybox AS a\nFROM a\n", cards: 3 },
  { name: "10,000 lines", text: `FROM alpine AS a\n${"RUN make\n".repeat(9_999)}`, cards: 1 },
  { name: "300 stages", text: stages(300), cards: 300 },
  {
    name: "almost a mebibyte",
    text: `FROM alpine AS a\n${"# a line that is there to be long\n".repeat(29_000)}`,
    cards: 1,
  },
];

it.each(TEXTS)("draws what there is, and says what is wrong and where: $name", ({ text, cards, error }) => {
  const analysis = analyze(text, {}, lint);
  const view = graphView(analysis, {
    direction: "right",
    ...PLAIN_DRAWING,
    screenWidth: 900,
  });
  expect(view.cards).toHaveLength(cards);
  const first = analysis.problems.find(({ rule }) => rule === "BuildError");
  expect(first?.message ?? "").toContain(error?.[1] ?? "");
  expect(first?.lines.first).toBe(error?.[0]);
});
