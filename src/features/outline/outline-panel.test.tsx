// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BUILT_AND_IMAGES } from "#core/project/samples/sample-projects.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import OutlinePanel from "./outline-panel.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

async function show(files: Readonly<Record<string, string>>): Promise<void> {
  const input = { dockerfile: "", project: { files } };
  const whole = analyzeProjectInput(input, {});
  useStore.setState({ input, analysis: whole, whole });
  await act(async () => root.render(<OutlinePanel />));
}

it("lists the services that aren't built after the stages, and selects them", async () => {
  await show(BUILT_AND_IMAGES);
  const list = document.querySelector('section[aria-label="Services that aren\'t built"]');
  const names = [...(list?.querySelectorAll("button") ?? [])];
  expect(names.map(({ textContent }) => textContent)).toEqual([
    "jobsnot built",
    "dbnot built",
    "mailnot built",
    "kvnot built",
  ]);
  expect(list?.textContent).toContain("Runs the image postgres:18 as it is.");
  expect(document.querySelectorAll("ol > li")).toHaveLength(2);
  act(() => names[1]?.click());
  expect(useStore.getState().selected).toEqual({ kind: "source", id: "service:db" });
  expect(names[1]?.getAttribute("aria-pressed")).toBe("true");
});

it("has only these where nothing is built", async () => {
  await show({ "compose.yaml": "services:\n  db:\n    image: postgres\n" });
  expect(document.querySelector("ol")).toBeNull();
  expect(document.querySelectorAll("section li")).toHaveLength(1);
});
