import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelBrowser } from "./model-browser.ts";
import type { Room } from "./model-tab.ts";

/** Sequences of events, each of up to 40. */
const RUNS = 1_000;

const IN_TAB = ["type", "look", "clear", "undo", "drop", "example", "link", "toDraft", "adopt", "back"] as const;
const TO_TAB = ["hide", "reload", "close", "crash"] as const;

/** What readers do, in one of three tabs, and what happens to them. */
type Event =
  | { readonly kind: (typeof IN_TAB)[number] | (typeof TO_TAB)[number] | "open"; readonly tab: number }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "room"; readonly area: "shelf" | "versions"; readonly room: Room };
type TabEvent = Extract<Event, { readonly tab: number }>;

const inTab = (...kinds: TabEvent["kind"][]) =>
  fc.tuple(fc.constantFrom(...kinds), fc.nat(2)).map(([kind, tab]): Event => ({ kind, tab }));
const wait = fc
  .constantFrom(10, 100, 300, 450, 700, 990, 1_000, 1_010, 1_300, 2_500)
  .map((milliseconds): Event => ({ kind: "wait", milliseconds }));
const room = fc
  .tuple(
    fc.constantFrom<"shelf" | "versions">("shelf", "versions"),
    fc.constantFrom<Room>("fine", "fine", "full", "denied"),
  )
  .map(([area, state]): Event => ({ kind: "room", area, room: state }));

const usual = fc.oneof(
  { weight: 5, arbitrary: inTab("type") },
  { weight: 6, arbitrary: wait },
  { weight: 2, arbitrary: inTab("look", "clear", "undo", "hide") },
  { weight: 2, arbitrary: inTab("drop", "example", "link", "toDraft", "adopt", "back") },
  { weight: 3, arbitrary: inTab("reload", "close", "crash", "open") },
);
const withTrouble = fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: room });
const sequence = (event: fc.Arbitrary<Event>) => fc.array(event, { minLength: 4, maxLength: 40 });

async function run(events: readonly Event[]): Promise<ModelBrowser> {
  const browser = new ModelBrowser();
  browser.open();
  for (const event of events) {
    await happen(browser, event);
    await browser.pass(0);
  }
  return browser;
}

async function happen(browser: ModelBrowser, event: Event): Promise<void> {
  if (event.kind === "wait") return browser.pass(event.milliseconds);
  if (event.kind === "room") return browser.setRoom(event.area, event.room);
  if (event.kind === "open") return void (browser.tabs.length < 3 && browser.open());
  const open = browser.tabs[event.tab % Math.max(1, browser.tabs.length)];
  if (open === undefined) return;
  const tabEvent = TO_TAB.find((kind) => kind === event.kind);
  if (tabEvent !== undefined) return browser[tabEvent](open);
  const own = IN_TAB.find((kind) => kind === event.kind);
  if (own !== undefined) open[own]();
}

/** What is lost in one of many sequences of events; fails with the sequence. */
async function lostInAny(event: fc.Arbitrary<Event>, seed: number): Promise<readonly string[]> {
  let lost: readonly string[] = [];
  const isSafe = fc.asyncProperty(sequence(event), async (events) => {
    lost = (await run(events)).lost();
    return lost.length === 0;
  });
  await fc.assert(isSafe, { numRuns: RUNS, seed });
  return lost;
}

describe("the texts of two or three tabs", () => {
  it("are never lost once they have stayed for a second, whatever is typed, opened, closed, reloaded or crashes", async () => {
    expect(await lostInAny(usual, 13)).toEqual([]);
  });

  it("are never lost either if there is no room or storage is denied, as long as one place is left", async () => {
    expect(await lostInAny(withTrouble, 14)).toEqual([]);
  });

  it("leave the draft to whoever edited it last", async () => {
    const simple = fc.oneof(
      { weight: 3, arbitrary: inTab("type") },
      { weight: 3, arbitrary: inTab("look", "hide") },
      { weight: 2, arbitrary: inTab("reload", "close", "open") },
    );
    await fc.assert(
      fc.asyncProperty(sequence(simple), async (events) => {
        // Of edits in two tabs within the same moment either may be the last.
        const apart = events.flatMap((event): Event[] => [event, { kind: "wait", milliseconds: 500 }]);
        const browser = await run(apart);
        expect(browser.draft()).toBe(browser.lastEdited);
      }),
      { numRuns: RUNS, seed: 15 },
    );
  });
});

describe("a tab that shows an old draft", () => {
  it("does not write it over another tab's work when one only looks around in it", async () => {
    const { browser, first, newer } = await twoTabs();
    first.look();
    await browser.pass(3_000);
    browser.hide(first);
    expect(browser.draft()).toBe(newer);
  });

  it("puts the other tab's work into the versions when one edits it", async () => {
    const { browser, first, newer } = await twoTabs();
    first.type();
    await browser.pass(3_000);
    expect(browser.draft()).toBe(first.shown.link.dockerfile);
    expect(browser.versions()).toContain(newer);
  });
});

/** Two tabs with the same draft, the second of which was edited and closed at once. */
async function twoTabs() {
  const browser = new ModelBrowser();
  const first = browser.open();
  first.type();
  await browser.pass(3_000);
  const second = browser.open();
  second.type();
  const newer = second.shown.link.dockerfile;
  browser.close(second);
  return { browser, first, newer };
}
