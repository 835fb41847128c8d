import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { shownDocument } from "./pages/shown-document.ts";
import { expect, test } from "./support/test.ts";

const stages = (count: number) =>
  Array.from({ length: count }, (_, at) => `FROM ${at === 0 ? "alpine" : `s${at - 1}`} AS s${at}\n`).join("");

/** What somebody may paste or be sent; how many cards are drawn of it, and what the first error says and where. */
const TEXTS: readonly {
  readonly name: string;
  readonly text: string;
  readonly cards: number;
  readonly error?: readonly [line: number, message: string];
  /** The reader also goes elsewhere and back. */
  readonly isReturnedTo?: boolean;
}[] = [
  { name: "only comments", text: "# one\n\n# two\n", cards: 0 },
  { name: "no FROM", text: "# c\nRUN make\n", cards: 0, error: [2, "no build stage in current context"] },
  { name: "prose", text: "Dear all,\nplease find attached\n", cards: 0, error: [1, "unknown instruction: Dear"] },
  {
    name: "binary",
    text: "\u0000\u0001\u007fELF\u0000\n\uFFFD\u0000",
    cards: 0,
    error: [1, "unknown instruction"],
    isReturnedTo: true,
  },
  { name: "a NUL and half a character", text: "FROM alpine AS a\nRUN \u0000 \uD800\n", cards: 1, isReturnedTo: true },
  {
    name: "CRLF and a byte order mark",
    text: "\uFEFFFROM alpine AS a\r\nRUN one \\\r\n  two\r\n",
    cards: 1,
    isReturnedTo: true,
  },
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
  { name: "more stages than are drawn", text: stages(2_001), cards: 0, isReturnedTo: true },
  {
    name: "almost a mebibyte",
    text: `FROM alpine AS a\n${"# a line that is there to be long\n".repeat(29_000)}`,
    cards: 1,
  },
];

/** Long texts keep a page busy for a while, so that they do not share one with the short ones. */
const isLong = ({ text }: (typeof TEXTS)[number]): boolean => text.length > 1_000;
const GROUPS = [
  { name: "whatever is short", texts: TEXTS.filter((one) => !isLong(one)) },
  { name: "whatever is long", texts: TEXTS.filter(isLong) },
];

// the analysis is the same on a phone
for (const { name: group, texts } of GROUPS) {
  test(`the page stays alive with ${group} @desktop`, async ({ page }) => {
    test.setTimeout(400_000);
    const graph = new GraphPage(page);
    const errors = page.getByTestId("problem").and(page.locator('[data-rule="BuildError"]'));
    for (const { name, text, cards, error, isReturnedTo = false } of texts) {
      await test.step(name, async () => {
        await graph.open({ dockerfile: text });
        await expect.poll(async () => (await shownDocument(page))?.dockerfile).toBe(text);
        await expect(page.getByTestId("stage")).toHaveCount(cards);
        if (error) {
          await expect(errors.first()).toContainText(error[1]);
          await expect(errors.first()).toHaveAttribute("data-line", String(error[0]));
        } else await expect(errors).toHaveCount(0);
        if (isReturnedTo) {
          await page.goto("./#e/go-scratch");
          await expect(page.getByTestId("stage")).toHaveCount(2);
          await page.goBack();
          await expect(page.getByTestId("stage")).toHaveCount(cards);
        }
        await new EditorPage(page, false).expectText(text);
      });
    }
  });
}
