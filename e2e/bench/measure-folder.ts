import type { Page } from "@playwright/test";
import { encodeReadableLink } from "#permalink/codec.ts";
import { textOfStages } from "#cli/synthetic-texts.ts";
import { type Bench, openContext } from "./bench.ts";
import type { Figure } from "./figure-lines.ts";
import { longestTask } from "./longest-task.ts";

const FILES = 50_000;
/** Files of one directory. */
const SIBLINGS = 25;

/** Opening a large folder as the build context, and one key in its ignore file. */
export async function measureFolder(bench: Bench): Promise<readonly Figure[]> {
  const names = [
    `folder of ${FILES} files: listed`,
    `folder of ${FILES} files: longest task`,
    `folder of ${FILES} files, .dockerignore: a key`,
    `folder of ${FILES} files, .dockerignore: longest task`,
    `folder of ${FILES} files, .dockerignore of 200 lines: a key`,
    `folder of ${FILES} files, .dockerignore of 200 lines: longest task`,
  ] as const;
  if (!names.some(bench.isWanted)) return [];
  const opened: Opened[] = [];
  for (let run = 0; run < bench.runs; run++) opened.push(await open(bench));
  const [listed, whole, key, task, longKey, longTask] = names;
  return [
    { name: listed, unit: "ms", limit: 2000, values: opened.map((one) => one.listed) },
    { name: whole, unit: "ms", limit: 50, values: opened.map((one) => one.longestTask) },
    { name: key, unit: "ms", limit: 100, values: opened.map((one) => one.key) },
    { name: task, unit: "ms", limit: 50, values: opened.map((one) => one.longestTaskOfKey) },
    { name: longKey, unit: "ms", limit: 100, values: opened.map((one) => one.longText.key) },
    { name: longTask, unit: "ms", limit: 50, values: opened.map((one) => one.longText.longestTask) },
  ];
}

interface Opened {
  /** Milliseconds from the choice of the folder to what is sent of it. */
  readonly listed: number;
  readonly longestTask: number;
  /** Milliseconds from a key to what is sent then. */
  readonly key: number;
  readonly longestTaskOfKey: number;
  readonly longText: Typed;
}

interface Typed {
  readonly key: number;
  readonly longestTask: number;
}

/** Lines of every kind, most of which take nothing. */
const LONG_TEXT = [
  ...Array.from({ length: 196 }, (_, at) => [`**/x${at}.tmp`, `some/dir${at}`, `lib${at}*`, `!keep${at}`][at % 4]),
  "**/*.map",
  "!dir3/**/*.map",
  "**/[a-e]*.js",
].join("\n");

async function open(bench: Bench): Promise<Opened> {
  const context = await openContext(bench, { viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(chooseMadeUpFolder, { files: FILES, siblings: SIBLINGS });
  const dockerfile = `${textOfStages(20)}FROM scratch\nCOPY . /all/\n`;
  await page.goto(bench.url + encodeReadableLink({ dockerfile, dockerignore: "*.log\n", view: { panel: "context" } }));
  await page.getByRole("button", { name: "Open folder" }).waitFor();
  await page.waitForTimeout(4_000);
  await page.evaluate(() => globalThis.dispatchEvent(new Event("make-folder")));
  let listed = 0;
  const longest = await longestTask(page, async () => {
    listed = await timeTo(page, () => page.getByRole("button", { name: "Open folder" }).click());
    await page.waitForTimeout(1_500);
  });
  await page.getByLabel("Text of the .dockerignore").focus();
  await page.keyboard.press("Control+End");
  const { key, longestTask: longestTaskOfKey } = await typeAfter(page, "dir1", "2");
  const longText = await typeAfter(page, `\n${LONG_TEXT}\ndir1`, "?");
  await context.close();
  return { listed, longestTask: longest, key, longestTaskOfKey, longText };
}

/** One key after a text that is put in. */
async function typeAfter(page: Page, text: string, char: string): Promise<Typed> {
  await page.keyboard.insertText(text);
  await page.waitForTimeout(2_000);
  let key = 0;
  const longest = await longestTask(page, async () => {
    key = await timeTo(page, () => page.keyboard.press(char));
    await page.waitForTimeout(1_500);
  });
  return { key, longestTask: longest };
}

/** Milliseconds from a click or a key to the next change of what is sent. */
async function timeTo(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const sent = (): string => document.querySelector('[data-testid="context-sent"]')?.textContent ?? "";
    const before = sent();
    const start = (): void => {
      const from = performance.now();
      const look = (): void => {
        if (sent() === before) requestAnimationFrame(look);
        else performance.measure("sent", { start: from });
      };
      requestAnimationFrame(look);
    };
    performance.clearMeasures("sent");
    addEventListener("click", start, { capture: true, once: true });
    addEventListener("keydown", start, { capture: true, once: true });
  });
  await act();
  await page.waitForFunction(() => performance.getEntriesByName("sent").length > 0, null, { timeout: 120_000 });
  return page.evaluate(() => performance.getEntriesByName("sent")[0]?.duration ?? Number.NaN);
}

/** Answers the next directory input with files that are made up, but for their names and sizes. */
function chooseMadeUpFolder({ files, siblings }: { readonly files: number; readonly siblings: number }): void {
  Reflect.deleteProperty(globalThis, "showDirectoryPicker");
  let list: readonly File[] = [];
  addEventListener("make-folder", () => {
    list = Array.from({ length: files }, (_, at) => {
      const file = new File(["x".repeat(at % 100)], `file${at}.${["ts", "ts", "js", "map"][at % 4]}`);
      const directory = Math.floor(at / siblings);
      const path = `app/dir${directory % 40}/part${directory}/${file.name}`;
      Object.defineProperty(file, "webkitRelativePath", { value: path });
      return file;
    });
  });
  HTMLInputElement.prototype.click = function (this: HTMLInputElement): void {
    Object.defineProperty(this, "files", { value: list });
    this.dispatchEvent(new Event("change"));
  };
}
