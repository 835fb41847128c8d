// @vitest-environment happy-dom
import { act, lazy } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { setText } from "#document/input/edit.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { LazyBoundary } from "./lazy-boundary.tsx";

const MISSING = new TypeError("Failed to fetch dynamically imported module: https://example.com/assets/x.js");

const root = new ComponentRoot({ onCaughtError: () => {} });

beforeEach(() => {
  root.open();
});

afterEach(() => {
  root.close();
});

async function show(fault: Error, onFailure?: () => void): Promise<string> {
  const Fetched = lazy(() => Promise.reject(fault));
  await act(async () =>
    root.render(
      <ErrorBoundary>
        <p>the page</p>
        <LazyBoundary {...(onFailure === undefined ? {} : { onFailure })}>
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
  const onFailure = vi.fn<() => void>();
  expect(await show(MISSING, onFailure)).toBe("the page");
  expect(onFailure).toHaveBeenCalledOnce();
});

it("says that a part has stopped, and starts it again with the next change", async () => {
  let isBroken = true;
  function Broken() {
    if (isBroken) throw new Error("a bug of ours");
    return <p>the part</p>;
  }
  await act(async () =>
    root.render(
      <>
        <p>the page</p>
        <LazyBoundary>
          <Broken />
        </LazyBoundary>
      </>,
    ),
  );
  expect(document.body.textContent).toMatch(/^the page.*a bug of ours/);
  isBroken = false;
  await act(async () => setText("FROM a\n"));
  expect(document.body.textContent).toBe("the pagethe part");
});

it("shows what is there instead of a part that has stopped", async () => {
  function Broken(): never {
    throw new Error("a bug of ours");
  }
  await act(async () =>
    root.render(
      <LazyBoundary instead={<p>instead</p>}>
        <Broken />
      </LazyBoundary>,
    ),
  );
  expect(document.body.textContent).toMatch(/a bug of ours.*instead$/);
});
