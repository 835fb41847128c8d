// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setText } from "#document/input/edit.ts";
import { initialState, useStore } from "#document/store.ts";
import { ErrorBoundary } from "./error-boundary.tsx";

const TEXT = "FROM a\nRUN b\n";

let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  useStore.setState(initialState, true);
  setText(TEXT);
  root = createRoot(document.body.appendChild(document.createElement("div")), { onCaughtError: () => {} });
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
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
