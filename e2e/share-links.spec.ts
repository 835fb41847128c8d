import { encodeLink, encodeReadableLink, decodeLink } from "#permalink/codec.ts";
import { canonicalState } from "#permalink/canonical-state.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { shownDocument } from "./pages/shown-document.ts";
import { type Case, readGroups } from "./support/cases.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

// Links are the same on a phone.

/** How many cases of a group are opened; open-link.conformance.test.ts opens sixty, without a page. */
const COUNT = 1;

/** Milliseconds between two looks at what comes within a few. */
const SOON = [20, 20, 50, 100];

const groups = [...readGroups()].map(([name, cases]) => ({ name, picked: pick(cases) }));

test("every part of a link of cases of every group comes back through each form of link @desktop", async ({ page }) => {
  const blank = await encodeLink({ dockerfile: "FROM scratch AS between\n" });
  await page.goto("./");
  for (const { name, picked } of groups) {
    expect(picked.length, name).toBe(COUNT);
    for (const one of picked) {
      const state = stateOf(one);
      for (const link of [await encodeLink(state), encodeReadableLink(state)]) {
        await page.evaluate((hash) => (location.hash = hash), blank);
        await expect
          .poll(async () => (await shownDocument(page))?.dockerfile, { message: one.id, intervals: SOON })
          .toBe("FROM scratch AS between\n");
        await page.evaluate((hash) => (location.hash = hash), link);
        await expect
          .poll(() => shownDocument(page), { message: one.id, intervals: SOON })
          .toEqual(canonicalState(state));
      }
    }
  }
});

test("the whole page that a frame offers shows what the frame shows @desktop", async ({ page }) => {
  for (const { picked } of groups) {
    const [one] = picked;
    if (one === undefined) throw new Error("a group has no case that fits");
    const { compare: _, ...state } = canonicalState(stateOf(one));
    await page.goto("about:blank");
    await page.goto(`./?embed${await encodeLink(state)}`);
    const open = page.getByRole("link", { name: "Open in Stagelight" });
    await expect
      .poll(async () => decodeLink(new URL((await open.getAttribute("href")) ?? "", page.url()).hash))
      .toEqual({ kind: "ok", state });
  }
});

const MINE = "FROM alpine AS mine\nRUN something --of=mine\n";
const THEIRS: LinkState = { dockerfile: "FROM busybox AS theirs\nRUN other things\n", target: "theirs" };

test("a link that is cut off anywhere, or damaged, says so and takes nothing @desktop", async ({ page }) => {
  const link = await encodeLink(THEIRS);
  const readable = encodeReadableLink(THEIRS);
  // Without the last part, the check, the link is whole. Every single cut is a test of the codec's own.
  const cuts = [
    ...cutsOf(link, link.lastIndexOf("/")).filter((_, at) => at % 40 === 0),
    ...cutsOf(readable, readable.length).filter((_, at) => at % 80 === 0),
  ];
  const flipped = Array.from({ length: 3 }, (_, at) => flip(link, 6 + ((at * 7919) % (link.length - 6)), at));
  const refused = await Promise.all([...cuts, ...flipped].map(async (one) => ({ one, ...(await decodeLink(one)) })));
  const bad = refused.filter(({ kind }) => kind !== "ok");
  expect(bad.length).toBeGreaterThan(6);
  expect(new Set(bad.map(({ kind }) => kind))).toEqual(new Set(["cut-off", "corrupt"]));
  // A changed character that still opens is one that the check can't see because it changes nothing.
  for (const decoded of refused) if (decoded.kind === "ok") expect(decoded.state).toEqual(THEIRS);

  await page.goto(`./${await encodeLink({ dockerfile: MINE })}`);
  await expectOnlyStage(page, "mine");
  const alert = page
    .getByRole("alert")
    .filter({ hasText: /This link is (?:incomplete|damaged)|This link can't be read/ });
  for (const { one } of bad) {
    await page.evaluate((hash) => (location.hash = hash), one);
    await expect(alert, one).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(alert).toBeHidden();
  }
  expect((await shownDocument(page))?.dockerfile).toBe(MINE);
  await page.reload();
  await expectOnlyStage(page, "mine");
  await new EditorPage(page, false).append("# still here");
  await new EditorPage(page, false).expectText(`${MINE}# still here`);
});

test("Back goes to the previous document as it was left, not to the previous keystroke @desktop", async ({
  context,
}) => {
  // A page without a history: a long one is cut off by the browser, and grows no longer.
  const page = await context.newPage();
  const graph = new GraphPage(page);
  const editor = new EditorPage(page, false);
  await graph.open({ dockerfile: MINE });
  await editor.append("# typed");
  await editor.expectText(`${MINE}# typed`);
  const entries = await page.evaluate(() => history.length);
  await page.goto(`./${await encodeLink(THEIRS)}`);
  await expectOnlyStage(page, "theirs");
  await editor.append("# and here");
  await editor.expectText(`${THEIRS.dockerfile}# and here`);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expectOnlyStage(page, "mine");
  await editor.expectText(`${MINE}# typed`);
  await page.goForward();
  await editor.expectText(`${THEIRS.dockerfile}# and here`);
});

test("the address is written at most three times a second, however fast somebody types @desktop", async ({ page }) => {
  await page.addInitScript(() => {
    const writes: number[] = [];
    Object.assign(window, { writes });
    for (const name of ["replaceState", "pushState"] as const) {
      const write = history[name].bind(history);
      history[name] = (...args) => {
        writes.push(performance.now());
        write(...args);
      };
    }
  });
  const editor = new EditorPage(page, false);
  await page.goto("./");
  await editor.append("FROM alpine AS quick");
  await editor.append(" # typed one character after the other, as fast as it goes, for a second or more");
  await editor.expectText(
    "FROM alpine AS quick # typed one character after the other, as fast as it goes, for a second or more",
  );
  const writes = await page.evaluate((): number[] => Reflect.get(window, "writes"));
  expect(writes.length).toBeGreaterThan(1);
  const most = Math.max(...writes.map((from) => writes.filter((at) => at >= from && at < from + 1_000).length));
  expect(most).toBeLessThanOrEqual(3);
});

function cutsOf(link: string, end: number): readonly string[] {
  return Array.from({ length: end - 2 }, (_, at) => link.slice(0, at + 2));
}

/** The link with another character at a place. */
function flip(link: string, at: number, by: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const other = alphabet[(alphabet.indexOf(link[at] ?? "A") + 1 + (by % 62)) % 64] ?? "A";
  return link.slice(0, at) + other + link.slice(at + 1);
}

/** Cases of several stages, spread over the group. */
function pick(cases: readonly Case[]): readonly Case[] {
  const fit = cases.filter(({ source, facts: { stages = [], edges = [], targets = [] } }) => {
    const isWhole = targets.length > 1 && targets.every(({ error }) => error === undefined);
    return isWhole && stages.length > 1 && stages.length < 30 && edges.length > 0 && source.length < 20_000;
  });
  const step = Math.max(1, Math.floor(fit.length / COUNT));
  return fit.filter((_, at) => at % step === 0).slice(0, COUNT);
}

/** A state with every part that a link has. */
function stateOf({ source, options = {}, facts }: Case): LinkState {
  const { targets = [], stages = [] } = facts;
  const named = targets.find(({ target }) => target !== "") ?? targets[0];
  return {
    dockerfile: source,
    dockerignore: options.dockerignore ?? "**/*.md\n!README.md\n",
    target: named?.target ?? "",
    buildArgs: { MODE: "a=b & c#d", ÄRG: "", ...options.buildArgs },
    platform: options.platform ?? "linux/arm64",
    view: { panel: "plan", direction: "down", skipped: "hide", collapsed: "0" },
    select: { kind: "node", id: `stage:${stages.length - 1}` },
    compare: "FROM before\n",
  };
}
