// @vitest-environment happy-dom
import { act, lazy } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary.tsx";
import { LazyBoundary } from "./lazy-boundary.tsx";

const MISSING = new TypeError("Failed to fetch dynamically imported module: https://example.com/assets/x.js");

let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.body.appendChild(document.createElement("div")), { onCaughtError: () => {} });
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function show(fault: Error, onMissing?: () => void): Promise<string> {
  const Fetched = lazy(() => Promise.reject(fault));
  await act(async () =>
    root.render(
      <ErrorBoundary>
        <p>the page</p>
        <LazyBoundary {...(onMissing === undefined ? {} : { onMissing })}>
          <Fetched />
        </LazyBoundary>
      </ErrorBoundary>,
    ),
  );
  return document.body.textContent;
}

it("says that a part could not be fetched, and leaves the page as it is", async () => {
  const text = await show(MISSING);
  expect(text).toMatch(/^the page/);
  expect(text).toContain("couldn't be loaded");
});

it("leaves saying it to whoever asked for that", async () => {
  const onMissing = vi.fn<() => void>();
  expect(await show(MISSING, onMissing)).toBe("the page");
  expect(onMissing).toHaveBeenCalledOnce();
});

it("leaves a bug to the page's own boundary", async () => {
  expect(await show(new Error("a bug of ours"))).toContain("a bug of ours");
});
