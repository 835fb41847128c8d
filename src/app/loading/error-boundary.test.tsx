// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { setText } from "#document/input/edit.ts";
import { initialState, useStore } from "#document/store.ts";
import { ErrorBoundary } from "./error-boundary.tsx";

const TEXT = "FROM a\nRUN b\n";

const root = new ComponentRoot({ onCaughtError: () => {} });

beforeEach(() => {
  useStore.setState(initialState, true);
  setText(TEXT);
  root.open();
});

afterEach(() => {
  root.close();
});

function Broken({ isBroken }: { readonly isBroken: () => boolean }) {
  if (isBroken()) throw new Error("a bug of ours");
  return <p>the page</p>;
}

it("keeps the text in reach when the page breaks, and tries again", () => {
  let isBroken = true;
  act(() =>
    root.render(
      <ErrorBoundary>
        <Broken isBroken={() => isBroken} />
      </ErrorBoundary>,
    ),
  );
  expect(document.querySelector("textarea")?.value).toBe(TEXT);
  expect(document.body.textContent).toContain("a bug of ours");
  isBroken = false;
  act(() => document.querySelector("button")?.click());
  expect(document.body.textContent).toBe("the page");
});

it("lets one edit the text, without analyzing it, and has it analyzed when it tries again", () => {
  let isBroken = true;
  showPage(() => isBroken);
  act(() => type("FROM a AS edited\n"));
  expect(useStore.getState()).toMatchObject({
    input: { dockerfile: "FROM a AS edited\n" },
    isEdited: true,
    analysis: { text: TEXT },
  });
  isBroken = false;
  act(() => button("Try again").click());
  expect(useStore.getState().analysis?.stages[0]?.name).toBe("edited");
});

it("starts with an empty page, and puts the text aside for the versions", () => {
  localStorage.clear();
  showPage(() => useStore.getState().input.dockerfile !== "");
  act(() => button("Start with an empty page (your text is in Versions)").click());
  expect(document.body.textContent).toBe("the page");
  expect(useStore.getState()).toMatchObject({ input: { dockerfile: "" }, origin: { kind: "draft" } });
  expect(Object.values({ ...localStorage }).join("\n")).toContain("FROM a\\nRUN b");
});

function showPage(isBroken: () => boolean): void {
  act(() =>
    root.render(
      <ErrorBoundary>
        <Broken isBroken={isBroken} />
      </ErrorBoundary>,
    ),
  );
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

function type(text: string): void {
  const field = document.querySelector("textarea");
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
  set?.call(field, text);
  field?.dispatchEvent(new Event("input", { bubbles: true }));
}
