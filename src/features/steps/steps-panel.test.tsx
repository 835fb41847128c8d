// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openDocument } from "#document/links/open-document.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import StepsPanel from "./steps-panel.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

it("keeps the focus in the list where the button for the others was", async () => {
  const runs = Array.from({ length: 230 }, (_, place) => `RUN echo ${place}\n`);
  openDocument({ dockerfile: `FROM scratch\n${runs.join("")}` }, { kind: "draft" });
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await act(async () => root.render(<StepsPanel />));
  // What happy-dom doesn't know, browsers do.
  expect(said.mock.calls.filter(([message]) => !String(message).includes("<%s> is unrecognized"))).toEqual([]);
  said.mockRestore();
  expect(document.querySelectorAll("ol > li")).toHaveLength(200);
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes("other"));
  await act(async () => {
    button?.click();
    await new Promise(requestAnimationFrame);
  });
  const rows = document.querySelectorAll("ol > li");
  expect(rows.length).toBeGreaterThan(200);
  expect(rows[200]?.contains(document.activeElement)).toBe(true);
});
