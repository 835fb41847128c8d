// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { sampleBuild, type SampleStep } from "#core/record/sample-build.ts";
import { showRecord } from "#document/record/record-actions.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { RealCache } from "./real-cache.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

/** Stages that each have a step that was in the cache, and one that ran. */
function textOf(stages: number): string {
  const numbers = Array.from({ length: stages }, (_, index) => index + 1);
  const each = numbers.map((number) => `FROM alpine AS s${number}\nCOPY a${number} /\nRUN b${number}\n`);
  const copies = numbers.map((number) => `COPY --from=s${number} / /${number}\n`);
  return `${each.join("")}FROM scratch\n${copies.join("")}`;
}

/** Opens a record of the build of these stages. */
async function openRecord(stages: number, ref: string): Promise<void> {
  const text = textOf(stages);
  const steps = Array.from({ length: stages }, (_, index): readonly SampleStep[] => [
    { name: `[s${index + 1} 2/3] COPY a${index + 1} /`, from: 0, to: 0, cached: true },
    { name: `[s${index + 1} 3/3] RUN b${index + 1}`, from: 0, to: 1 },
  ]);
  await act(async () => {
    await showRecord(`${ref}.dockerbuild`, [sampleBuild(text, steps.flat(), { ref })]);
    root.render(<RealCache analysis={analyze(text)} />);
  });
}

const toggles = () => [...document.querySelectorAll<HTMLElement>("[aria-expanded]")];
const namesOfToggles = () => toggles().map((toggle) => toggle.textContent);
const rowCount = () => document.querySelectorAll("button").length - toggles().length;

it("says of one step that it was in the cache, and of one that it missed it", async () => {
  await openRecord(1, "a");
  expect([...document.querySelectorAll("p")].slice(1).map((line) => line.textContent)).toEqual([
    "The first step to miss the cache (everything it depends on was cached or fetched):",
    "This step was in the cache:",
  ]);
});

it("keeps the focus on the button that shows more steps, each of which says of which steps", async () => {
  await openRecord(9, "a");
  expect(namesOfToggles()).toEqual(["3 more steps that missed the cache", "3 more cached steps"]);
  expect(rowCount()).toBe(12);
  const [misses] = toggles();
  misses?.focus();
  act(() => misses?.click());
  expect(document.activeElement).toBe(misses);
  expect(misses?.isConnected).toBe(true);
  expect(toggles().map((toggle) => toggle.getAttribute("aria-expanded"))).toEqual(["true", "false"]);
  expect(rowCount()).toBe(15);
  act(() => misses?.click());
  expect(rowCount()).toBe(12);
});

it("keeps more steps shown while the text is edited, and no longer for the next record", async () => {
  await openRecord(9, "a");
  act(() => toggles()[0]?.click());
  act(() => root.render(<RealCache analysis={analyze(`${textOf(9)}# a comment\n`)} />));
  expect(rowCount()).toBe(15);
  await openRecord(9, "b");
  expect(rowCount()).toBe(12);
});

it("shows all of seven steps, for which it needs no button", async () => {
  await openRecord(7, "a");
  expect(rowCount()).toBe(14);
  expect(toggles()).toEqual([]);
});
