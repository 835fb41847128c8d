import type { Page } from "@playwright/test";
import { encodeLink, fitsLink } from "#permalink/codec.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { MainThread } from "./pages/main-thread.ts";
import { textInAddress } from "./pages/text-in-address.ts";
import { HOSTILE_INPUTS, type HostileInput } from "./support/hostile-inputs.ts";
import { expect, test } from "./support/test.ts";

// One page takes many inputs, one after another: loading it costs more than most of them do. What an input costs is
// the same on a phone.

/**
 * Seconds of the main thread's own time until a page is done with an input: twice the 2 that it may take, as such times
 * double where other processes share the processor's caches. A slower machine has more.
 */
const MAX_BUSY_SECONDS = 4;

/**
 * Only a part of them is opened, and of those that are long or have many stages, which take seconds, less;
 * STAGELIGHT_HOSTILE=all opens all, each on every path. What the page makes of the others is tested without a browser (hostile-texts.test.ts).
 */
const OPENS_ALL = process.env.STAGELIGHT_HOSTILE === "all";
const [PART_OF_SHORT_ONES, PART_OF_LONG_ONES, GROUPS] = OPENS_ALL ? [1, 1, 2] : [4, 24, 1];

/** Of a longer text the field shows a part. */
const MAX_LINES_IN_FIELD = 20_000;

const MAX_LINES_TO_TYPE = 200;

const MAX_TEXT_BYTES = 1024 * 1024;

const OPENED = [
  ...HOSTILE_INPUTS.filter((input) => !isLong(input)).filter(
    ({ isOnEveryPath }, at) => isOnEveryPath || at % PART_OF_SHORT_ONES === 0,
  ),
  ...HOSTILE_INPUTS.filter(isLong).filter((_, at) => (at + 4) % PART_OF_LONG_ONES === 0),
];
const LINKED = OPENED.filter(({ state }) => fitsLink(state));
const ON_EVERY_PATH = LINKED.filter(({ isOnEveryPath }) => OPENS_ALL || isOnEveryPath);

for (let group = 0; group < GROUPS; group++) {
  test(`hostile inputs in links leave the page alive, part ${group + 1} @desktop`, async ({ page }) => {
    const watch = await openPage(page);
    for (const input of LINKED.filter((_, at) => at % GROUPS === group)) {
      const hash = await encodeLink(input.state);
      await expectAlive(page, watch, input, () =>
        page.evaluate((link) => {
          location.hash = link;
        }, hash),
      );
    }
    await expectNextVisit(page);
  });
}

test("hostile inputs that are typed leave the page alive, also on the next visit @desktop", async ({ page }) => {
  const watch = await openPage(page);
  for (const input of ON_EVERY_PATH.filter(isWellFormed)) {
    await expectAlive(page, watch, input, () => typeText(page, input.state.dockerfile));
    await expect.poll(async () => (await textInAddress(page)) === input.state.dockerfile).toBe(true);
    await page.reload();
    await expectAlive(page, watch, input);
  }
});

test("hostile inputs that are dropped leave the page alive @desktop", async ({ page }) => {
  const watch = await openPage(page);
  const tooLongForLinks = OPENED.filter(({ state }) => !fitsLink(state));
  const held = [...ON_EVERY_PATH, ...tooLongForLinks].filter(isWellFormed);
  // The page refuses what is longer than any text may be.
  for (const input of held.filter(({ state }) => Buffer.byteLength(state.dockerfile) <= MAX_TEXT_BYTES)) {
    await expectAlive(page, watch, input, () =>
      dropFiles(page, [{ name: "Dockerfile", content: input.state.dockerfile }]),
    );
  }
  await expectNextVisit(page);
});

test("hostile inputs leave an embedded page alive @desktop", async ({ page }) => {
  const watch = await openPage(page);
  for (const [at, input] of ON_EVERY_PATH.entries()) {
    await test.step(input.name, async () => {
      await page.goto(`./?embed&visit=${at}${await encodeLink(input.state)}`);
      await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
      expect(await watch.thread.seconds()).toBeLessThan(watch.maxSeconds);
    });
  }
});

function isLong({ state: { dockerfile } }: HostileInput): boolean {
  return dockerfile.length >= 100_000 || dockerfile.split("FROM ").length > 900;
}

/** Neither a key nor the bytes of a file are half a character. */
function isWellFormed({ state: { dockerfile } }: HostileInput): boolean {
  return dockerfile.isWellFormed();
}

interface Watch {
  readonly thread: MainThread;
  readonly maxSeconds: number;
}

async function openPage(page: Page): Promise<Watch> {
  test.setTimeout(OPENS_ALL ? 2_400_000 : 400_000);
  await page.goto("./?hostile#e/go-scratch");
  await expect(page.getByTestId("stage")).toHaveCount(2);
  const thread = await MainThread.of(page);
  return { thread, maxSeconds: MAX_BUSY_SECONDS * (await thread.slowness(page)) };
}

/** Puts `text` in the place of what is in the field. */
async function typeText(page: Page, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Dockerfile" });
  // Of a long text, only the part that is shown would go.
  await page.evaluate(() => {
    location.hash = "e/go-scratch";
  });
  await expect(page.getByTestId("stage")).toHaveCount(2);
  // Chromium inserts what Playwright types line by line, which takes minutes where there are thousands. A paste doesn't.
  if (text.split("\n", MAX_LINES_TO_TYPE).length < MAX_LINES_TO_TYPE) return field.fill(text);
  await field.evaluate((element: HTMLTextAreaElement, pasted) => {
    element.setRangeText(pasted, 0, element.value.length, "end");
    element.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, text);
}

/** After `open` there is a graph or a word in its place, the text can be edited, and nothing is under way any more. */
async function expectAlive(
  page: Page,
  { thread, maxSeconds }: Watch,
  { name, state }: HostileInput,
  open?: () => Promise<unknown>,
): Promise<void> {
  await test.step(name, async () => {
    const before = open ? await thread.seconds() : 0;
    await open?.();
    // A carriage return that ends no line is shown as a sign.
    const whole = state.dockerfile.replaceAll("\r\n", "\n").replaceAll("\r", "\u240d");
    const part = whole.split("\n", MAX_LINES_IN_FIELD).join("\n");
    const editor = page.getByRole("textbox", { name: "Dockerfile" });
    // What is typed may make a part longer.
    const ends = new Set([part, whole].map((text) => `${text.length} ${text.slice(-30)}`));
    const shownEnd = (): Promise<string> =>
      editor.evaluate((field: HTMLTextAreaElement) => `${field.value.length} ${field.value.slice(-30)}`);
    await expect.poll(async () => ends.has(await shownEnd()), { timeout: 60_000 }).toBe(true);
    await expect(editor).toBeEditable();
    await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true", { timeout: 60_000 });
    expect(await page.getByRole("main").evaluate((main) => main.textContent.length)).toBeGreaterThan(20);
    await expect(page.getByText("Stagelight has stopped")).toBeHidden();
    const seconds = (await thread.seconds()) - before;
    test.info().annotations.push({ type: "seconds", description: `${seconds.toFixed(2)} ${name}` });
    expect(seconds).toBeLessThan(maxSeconds);
  });
}

async function expectNextVisit(page: Page): Promise<void> {
  await page.goto("./?next#e/go-scratch");
  await expect(page.getByTestId("stage")).toHaveCount(2);
}
