// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { loadHintFinder } from "#document/analysis/hint-finder.ts";
import { setBuildArg, setText } from "#document/input/edit.ts";
import { readCourseDraft } from "#document/lessons/maker-draft.ts";
import * as rules from "#document/rules/use-rule-book.ts";
import { initialState, useStore } from "#document/store.ts";
import MakerDialog from "./maker-dialog.tsx";

const root = new ComponentRoot();

beforeAll(loadHintFinder, 120_000);

beforeEach(() => {
  vi.spyOn(rules, "useRuleBook").mockReturnValue(null);
  localStorage.clear();
  useStore.setState(initialState, true);
  setText("FROM private\n");
  root.open();
  open();
});

afterEach(() => {
  root.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(): void {
  act(() => root.render(<MakerDialog onClose={() => {}} />));
}

function close(): void {
  act(() => root.render(null));
}

function type(value: string): void {
  const field = [...document.querySelectorAll("label")]
    .find(({ textContent }) => textContent === "Title")
    ?.querySelector("input");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  act(() => {
    set?.call(field, value);
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function press(name: string): void {
  const button = [...document.querySelectorAll("button")].find(
    (one) => one.textContent === name || one.getAttribute("aria-label") === name,
  );
  if (button === undefined) throw new Error(`no button ${name}`);
  act(() => button.click());
}

const titles = () => readCourseDraft()?.exercises.map(({ title }) => title);

it("keeps nothing before something is changed", () => {
  close();
  expect(readCourseDraft()).toBe(null);
  open();
  type("One");
  close();
  expect(titles()).toEqual(["One"]);
});

it("brings a draft back that was replaced, and an exercise that was removed", () => {
  type("One");
  press("Start a new one");
  expect(document.body.textContent).toContain("Your draft was replaced.");
  press("Undo");
  press("Add another exercise");
  type("Two");
  press("Remove this exercise");
  expect(document.body.textContent).toContain("The exercise was removed.");
  press("Undo");
  close();
  expect(titles()).toEqual(["One", "Two"]);
});

it("keeps what was typed after something was replaced", () => {
  type("One");
  press("Start a new one");
  type("Two");
  expect(document.body.textContent).not.toContain("Undo");
  close();
  expect(titles()).toEqual(["Two"]);
});

it("no longer says what was left out of a draft that was replaced", () => {
  act(() => setBuildArg("API_TOKEN", "ghp_0123456789abcdef"));
  press("Use the open file");
  expect(document.body.textContent).toContain("API_TOKEN");
  press("Start a new one");
  expect(document.body.textContent).not.toContain("API_TOKEN");
});

it("keeps what was typed just before the page is left", () => {
  type("One");
  act(() => void dispatchEvent(new Event("pagehide")));
  expect(titles()).toEqual(["One"]);
});

it("says that the browser can't keep the draft", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("", "QuotaExceededError");
    },
  });
  vi.useFakeTimers();
  type("One");
  act(() => vi.runAllTimers());
  expect(document.body.textContent).toContain("This browser can't keep the draft.");
  vi.useRealTimers();
});

it("offers to start again only once there is something to replace", () => {
  const names = () => [...document.querySelectorAll("button")].map(({ textContent }) => textContent);
  expect(names()).not.toContain("Start a new one");
  type("One");
  expect(names()).toContain("Start a new one");
});

it("says nothing of what a goal finds before it is filled in", () => {
  const add = document.querySelector("select[aria-label='Add a goal…']");
  const choose = (kind: string): void => {
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(add, kind);
      add?.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };
  choose("not-root");
  choose("no-problem");
  const findings = [...document.querySelectorAll("li")].map((goal) => goal.querySelectorAll("dd").length);
  expect(findings.filter((_, at) => at < 2)).toEqual([2, 0]);
});
