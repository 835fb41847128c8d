// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listExamples } from "#document/examples/example-list.ts";
import * as links from "#document/links/open-link.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import ExamplesDialog from "./examples-dialog.tsx";

const root = new ComponentRoot();
const onClose = vi.fn<() => void>();

beforeEach(() => {
  onClose.mockClear();
  root.open();
  act(() => root.render(<ExamplesDialog onClose={onClose} />));
});

afterEach(() => {
  root.close();
  vi.restoreAllMocks();
});

function tags(group: number): readonly HTMLButtonElement[] {
  return [...(document.querySelectorAll("fieldset")[group]?.querySelectorAll("button") ?? [])];
}

function cards(): readonly string[] {
  return [...document.querySelectorAll("ul button")].map(({ firstChild }) => firstChild?.textContent ?? "");
}

function press(button: Element | undefined): void {
  if (!(button instanceof HTMLButtonElement)) throw new Error("there is no such button");
  act(() => button.click());
}

it("shows every example, and narrows them down by each of three groups", () => {
  const all = listExamples().length;
  expect(cards()).toHaveLength(all);
  expect(document.querySelectorAll("fieldset")).toHaveLength(3);
  for (const group of [0, 1, 2]) {
    const [tag] = tags(group);
    press(tag);
    expect(tag?.getAttribute("aria-pressed")).toBe("true");
    expect(cards().length).toBeGreaterThan(0);
    expect(cards().length).toBeLessThan(all);
    press(tag);
    expect(cards()).toHaveLength(all);
  }
});

it("offers no tag that would leave nothing, and shows all again at once", () => {
  const go = tags(1).find(({ textContent }) => textContent === "Go");
  press(go);
  const [level, topic] = [tags(0), tags(2)].map((group) => group.find(({ disabled }) => !disabled));
  press(level);
  press(topic);
  expect(cards().length).toBeGreaterThan(0);
  expect(tags(1).some(({ disabled }) => disabled)).toBe(true);
  expect(go?.disabled).toBe(false);
  press([...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Show all"));
  expect(cards()).toHaveLength(listExamples().length);
});

it("opens the one that is chosen", () => {
  const openExample = vi.spyOn(links, "openExample").mockResolvedValue();
  const [, second] = document.querySelectorAll("ul button");
  press(second);
  expect(openExample.mock.calls).toEqual([[listExamples()[1]?.slug]]);
  expect(onClose).toHaveBeenCalledOnce();
});
