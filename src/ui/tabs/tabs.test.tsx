// @vitest-environment happy-dom
import { act, useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ComponentRoot } from "../component-root.ts";
import { type Tab, Tabs } from "./tabs.tsx";

const TABS: readonly Tab<"one" | "two" | "three">[] = [
  { id: "one", label: "One", content: "first" },
  { id: "two", label: "Two", content: "second" },
  { id: "three", label: "Three", content: "third" },
];

const root = new ComponentRoot();

beforeEach(() => {
  root.open();
  act(() => root.render(<Page />));
});

afterEach(() => {
  root.close();
});

function Page() {
  const [open, setOpen] = useState<"one" | "two" | "three">("one");
  return <Tabs label="Panels" tabs={TABS} open={open} onOpen={setOpen} />;
}

function press(key: string): void {
  const tab = document.activeElement?.role === "tab" ? document.activeElement : selectedTab();
  act(() => void tab?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
}

function selectedTab(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
}

it.each([
  [["ArrowRight"], "second"],
  [["ArrowLeft"], "third"],
  [["End"], "third"],
  [["ArrowRight", "ArrowRight", "ArrowRight"], "first"],
  [["End", "Home"], "first"],
])("%s opens the %s panel and takes the focus along", (keys, content) => {
  for (const key of keys) press(key);
  expect(document.querySelector('[role="tabpanel"]')?.textContent).toBe(content);
  expect(document.activeElement).toBe(selectedTab());
});

it("puts what the row has no room for behind a button, and what is opened into the row", () => {
  const width = vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 60, 34));
  const room = vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(16 + 60 + 60 + 40);
  act(() => root.render(<Page key="narrow" />));
  const shown = (): readonly (string | null)[] =>
    [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent);
  expect(shown()).toEqual(["One", "Two"]);
  expect(document.querySelector('button[aria-label="More panels"]')?.getAttribute("aria-haspopup")).toBe("menu");
  press("End");
  expect(shown()).toEqual(["One", "Three"]);
  expect(document.activeElement).toBe(selectedTab());
  width.mockRestore();
  room.mockRestore();
});
