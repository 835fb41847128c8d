// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { openDocument } from "#document/links/open-document.ts";
import { initialState, useStore } from "#document/store.ts";
import * as linkPane from "./link-pane.tsx";
import * as picturePane from "./picture-pane.tsx";
import ShareDialog from "./share-dialog.tsx";
import * as textPane from "./text-pane.tsx";

const root = new ComponentRoot();

beforeEach(() => {
  vi.spyOn(linkPane, "LinkPane").mockReturnValue(<p />);
  vi.spyOn(picturePane, "PicturePane").mockReturnValue(<p />);
  vi.spyOn(textPane, "TextPane").mockReturnValue(<p />);
  useStore.setState({ ...initialState, theme: "light", dialog: "share" }, true);
  root.open();
});

afterEach(() => {
  root.close();
  vi.restoreAllMocks();
});

function open(): void {
  act(() => root.render(<ShareDialog onClose={() => {}} />));
}

/** The row has room for one here. */
function firstTab(): string | undefined {
  return document.querySelector('[role="tab"]')?.textContent;
}

function choose(at: number, value: string): void {
  const select = document.querySelectorAll("select")[at];
  if (select === undefined) throw new Error("no such choice");
  const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set;
  act(() => {
    set?.call(select, value);
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const text = () => document.querySelector("textarea")?.value ?? "";

it("shares a lesson's step first, in the language and the colors that are chosen", () => {
  const origin = { kind: "lesson", lesson: "what-builds", step: 2, title: "What builds?", predicts: false } as const;
  openDocument({ dockerfile: "FROM a\n" }, origin);
  open();
  expect(firstTab()).toBe("This step");
  expect(text()).toMatch(/\?lang=en&theme=light#l\/what-builds\/2$/u);
  choose(0, "zh-Hant");
  choose(1, "system");
  expect(text()).toMatch(/\?lang=zh-Hant#l\/what-builds\/2$/u);
  choose(0, "");
  expect(text()).toMatch(/\/#l\/what-builds\/2$/u);
  act(() => document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click());
  expect(text()).toMatch(/^<iframe src="[^"]*\?embed#l\/what-builds\/2" title="What builds\?"/u);
});

it("shows the link once the lesson, and with it the tab that was open, is gone", () => {
  const origin = { kind: "lesson", lesson: "what-builds", step: 2, title: "What builds?", predicts: false } as const;
  openDocument({ dockerfile: "FROM a\n" }, origin);
  open();
  act(() => openDocument({ dockerfile: "FROM a\n" }, { kind: "draft" }));
  expect(document.querySelector('[role="tab"][aria-selected="true"]')?.textContent).toBe("Link");
});

it("has no step to share outside of lessons", () => {
  openDocument({ dockerfile: "FROM a\n" }, { kind: "link" });
  open();
  expect(firstTab()).toBe("Link");
});
