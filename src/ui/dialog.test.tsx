// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ComponentRoot } from "./component-root.ts";
import { Dialog } from "./dialog.tsx";
import { UnstyledDialog } from "./unstyled-dialog.tsx";

const root = new ComponentRoot();

beforeEach(() => {
  vi.useFakeTimers();
  root.open();
});

afterEach(() => {
  root.close();
  vi.useRealTimers();
});

const nothing = (): void => {};

const OPENERS = (
  <>
    <button type="button">Open</button>
    <button type="button" id="menu-button">
      Menu
    </button>
    <div role="menu" aria-labelledby="menu-button">
      <div role="menuitem" tabIndex={-1}>
        Entry
      </div>
    </div>
    <input aria-label="Other" />
  </>
);

function show(dialog: "none" | "first" | "second" | "bare"): void {
  act(() =>
    root.render(
      <>
        {OPENERS}
        {(dialog === "first" || dialog === "second") && (
          <Dialog key={dialog} title={dialog} about="" isOpen onOpenChange={nothing}>
            <button type="button">Inside</button>
          </Dialog>
        )}
        {dialog === "bare" && (
          <UnstyledDialog title="bare" onClose={nothing} onClosed={nothing}>
            <input aria-label="Search" />
          </UnstyledDialog>
        )}
      </>,
    ),
  );
  // Radix moves the focus once the window is gone.
  act(() => void vi.runAllTimers());
}

function focus(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  act(() => found.focus());
  return found;
}

const dialog = () => document.querySelector('[role="dialog"]');

it("gives the focus back to what opened it", () => {
  show("none");
  for (const kind of ["first", "bare"] as const) {
    const opener = focus("button");
    show(kind);
    expect(dialog()?.contains(document.activeElement)).toBe(true);
    show("none");
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(opener);
  }
});

it("gives the focus back to the button of the menu that opened it", () => {
  show("none");
  focus('[role="menuitem"]');
  show("first");
  show("none");
  expect(document.activeElement?.textContent).toBe("Menu");
});

it("gives the focus back to what opened the window that opened it", () => {
  show("none");
  const opener = focus("button");
  show("first");
  focus('[role="dialog"] button');
  show("second");
  show("none");
  expect(document.activeElement).toBe(opener);
});

it("leaves the focus where something else has put it meanwhile", () => {
  show("none");
  focus("button");
  show("first");
  act(() => root.render(OPENERS));
  const other = focus("input");
  act(() => void vi.runAllTimers());
  expect(document.activeElement).toBe(other);
});
