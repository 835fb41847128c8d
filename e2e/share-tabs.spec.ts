import type { BrowserContext } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import { TabPage } from "./pages/tab-page.ts";
import { expect, test } from "./support/test.ts";

/** How many sequences are played; `STAGELIGHT_SEQUENCES=200` plays more. */
const SEQUENCES = Number(process.env.STAGELIGHT_SEQUENCES ?? 3);

/** Where they start, so that a long run can be cut into pieces. */
const FIRST = Number(process.env.STAGELIGHT_FIRST_SEQUENCE ?? 0);

const EVENTS = 12;

const KINDS = "type type type wait wait wait wait open open look clear drop follow draft hide reload close crash".split(
  " ",
);

const WAITS = [100, 300, 500, 1_000, 1_100, 2_500];

for (let at = FIRST; at < FIRST + SEQUENCES; at++) {
  // The text field is the phone's, whatever the project.
  test(`no text that stayed for a second is lost in tabs, sequence ${at} @desktop`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? "",
      viewport: { width: 390, height: 844 },
      serviceWorkers: "block",
    });
    await context.clock.install();
    const story = new Story(context, at);
    await story.play();
    const lost = await story.lost();
    expect(lost, story.told.join("\n")).toEqual([]);
    await context.close();
  });
}

/** What one tab shows, since when, and whether it is the reader's own. */
interface Shown {
  readonly tab: TabPage;
  text: string;
  isOwn: boolean;
  stayed: number;
}

/** A sequence of events in up to three tabs, the same for the same seed. */
class Story {
  /** What happened, for whoever reads a failure. */
  readonly told: string[] = [];
  private readonly tabs: Shown[] = [];
  private readonly stayed = new Set<string>();
  private readonly context: BrowserContext;
  private readonly name: number;
  private seed: number;
  private count = 0;

  constructor(context: BrowserContext, seed: number) {
    this.context = context;
    this.name = seed;
    this.seed = seed;
  }

  async play(): Promise<void> {
    await this.open();
    for (let event = 0; event < EVENTS; event++) {
      const shown = this.tabs.length === 0 ? await this.open() : this.pick(this.tabs);
      await this.happen(this.pick(KINDS), shown);
    }
  }

  /** The texts that stayed for a second and that neither a tab nor the browser has any more. */
  async lost(): Promise<readonly string[]> {
    const shown = this.tabs.map(({ text }) => text);
    const { tab } = await this.open();
    const found = new Set([...shown, ...(await tab.keptTexts())]);
    return [...this.stayed].filter((text) => !found.has(text));
  }

  private async happen(kind: string, shown: Shown): Promise<void> {
    const { tab } = shown;
    this.told.push(`${kind} in tab ${this.tabs.indexOf(shown)}, which shows ${JSON.stringify(shown.text)}`);
    switch (kind) {
      case "wait":
        return this.wait(this.pick(WAITS));
      case "open":
        if (this.tabs.length < 3) await this.open();
        return;
      case "type":
        await tab.write(`${shown.text}RUN ${this.next()}\n`);
        return this.isShown(shown, true);
      case "clear":
        await tab.write("");
        return this.isShown(shown, true);
      case "drop":
        await tab.drop(`FROM dropped:${this.next()}\n`);
        return this.isShown(shown, true);
      case "follow": {
        const dockerfile = `FROM linked:${this.next()}\n`;
        await tab.follow(await encodeLink({ dockerfile }), dockerfile);
        return this.isShown(shown, false);
      }
      case "draft":
        await tab.goto("./");
        return this.isShown(shown, true);
      case "reload":
        await tab.reload();
        if (shown.stayed >= 1_000) expect(await tab.text(), this.told.join("\n")).toBe(shown.text);
        return this.isShown(shown, shown.isOwn);
      case "look":
        return tab.look();
      case "hide":
        return tab.hide();
      default:
        this.tabs.splice(this.tabs.indexOf(shown), 1);
        return kind === "crash" ? tab.crash() : tab.page.close();
    }
  }

  private async open(): Promise<Shown> {
    const tab = new TabPage(await this.context.newPage());
    await tab.goto("./");
    const shown: Shown = { tab, text: await tab.text(), isOwn: true, stayed: 0 };
    this.tabs.push(shown);
    return shown;
  }

  private async wait(milliseconds: number): Promise<void> {
    await Promise.all(this.tabs.map(({ tab }) => tab.pass(milliseconds)));
    for (const shown of this.tabs) {
      shown.stayed += milliseconds;
      if (shown.stayed >= 1_000 && shown.isOwn && shown.text !== "") this.stayed.add(shown.text);
    }
  }

  private async isShown(shown: Shown, isOwn: boolean): Promise<void> {
    const text = await shown.tab.text();
    shown.isOwn = isOwn;
    if (text === shown.text) return;
    shown.text = text;
    shown.stayed = 0;
  }

  private next(): string {
    this.count += 1;
    return `${this.name}-${this.count}`;
  }

  private pick<Value>(list: readonly Value[]): Value {
    // As the generator mulberry32.
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const picked = list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }
}
