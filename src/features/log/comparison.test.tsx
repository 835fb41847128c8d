// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { sampleBuild, type SampleStep } from "#core/record/sample-build.ts";
import { showBuild, showRecord } from "#document/record/record-actions.ts";
import { initialState, useStore } from "#document/store.ts";
import LogPanel from "./log-panel.tsx";

const TEXT = "FROM node:20\nCOPY package-lock.json ./\nRUN npm ci\n";

function built(ref: string, hasRun: boolean) {
  const step = (name: string, from: number, to: number): SampleStep =>
    hasRun ? { name, from, to } : { name, from, to: from, cached: true };
  return sampleBuild(
    TEXT,
    [
      { name: "[1/3] FROM docker.io/library/node:20", from: 0, to: 0, cached: true },
      step("[2/3] COPY package-lock.json ./", 0, 0.1),
      step("[3/3] RUN npm ci", 0.1, 48.1),
    ],
    { ref },
  );
}

const root = new ComponentRoot();
const panelText = (): string => document.body.textContent;
const click = (name: string): void => {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent === name);
  act(() => button?.click());
};

beforeEach(() => {
  root.open();
});

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

it("compares two builds of a record, in a sentence and step by step, until the comparison is ended", async () => {
  await showRecord("ci.dockerbuild", [built("a", false), built("b", true)]);
  await act(async () => root.render(<LogPanel />));
  click("Compare with another build");
  expect(panelText()).toContain("Now open or choose the build to compare this one with.");

  act(() => showBuild(1));
  expect(panelText()).toContain("48 s slower: RUN npm ci missed the cache because package-lock.json changed.");
  expect(panelText()).toContain("[3/3] RUN npm ciCACHED → 48 s");

  act(() => showBuild(0));
  expect(panelText()).toContain("Now open or choose the build to compare this one with.");
  act(() => showBuild(1));
  click("End the comparison");
  expect(panelText()).not.toContain("slower");
});

it("keeps the build to compare with when another record is opened", async () => {
  await showRecord("one.dockerbuild", [built("a", true)]);
  await act(async () => root.render(<LogPanel />));
  click("Compare with another build");
  await act(() => showRecord("two.dockerbuild", [built("b", false)]));
  expect(panelText()).toContain("48 s faster: RUN npm ci was 48 s faster.");
});
