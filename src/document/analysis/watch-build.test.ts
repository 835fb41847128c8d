import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startKeepingBaseline } from "./build-baseline.ts";
import { setTarget, setText } from "../input/edit.ts";
import { openDocument } from "../links/open-document.ts";
import { initialState, useStore } from "../store.ts";
import { dismissBuildChange, startWatchingBuild } from "./watch-build.ts";

const TEXT = "FROM a AS build\nFROM b AS app\nCOPY --from=build / /\n";
const APPENDED = `${TEXT}FROM c AS debug\n`;

let stop: () => void;
let stopBaseline: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  useStore.setState(initialState, true);
  openDocument({ dockerfile: TEXT }, { kind: "link" });
  stopBaseline = startKeepingBaseline();
  stop = startWatchingBuild();
});

afterEach(() => {
  stop();
  stopBaseline();
  vi.useRealTimers();
});

const rest = (): void => void vi.advanceTimersByTime(1_500);
const told = () => useStore.getState().buildChange;

it("says once one rests that the default is another, and takes it back when the edit is", () => {
  setText(APPENDED);
  expect(told()).toBeNull();
  rest();
  expect(told()).toMatchObject({ keep: "app", before: TEXT, after: APPENDED });
  setText(TEXT);
  rest();
  expect(told()).toBeNull();
});

it("follows what is typed on, still against what was before", () => {
  setText(APPENDED);
  rest();
  setText(`${TEXT}FROM c AS debugger\n`);
  rest();
  expect(told()?.is).toBe("debugger");
  expect(told()?.before).toBe(TEXT);
});

it("never says of a text what was true of the one before", () => {
  setText(APPENDED);
  rest();
  setText(`${TEXT}FROM c AS debugger\n`);
  expect(told()).toBeNull();
  setText(APPENDED);
  rest();
  setText(TEXT);
  expect(told()).toBeNull();
});

it("says another sentence only once one rests, and the same one without a break", () => {
  setText(APPENDED);
  rest();
  const said: unknown[] = [];
  const end = useStore.subscribe(({ buildChange }) => said.push(buildChange?.is));
  for (const name of ["debugg", "debugge", "debugger"]) setText(`${TEXT}FROM c AS ${name}\n`);
  expect(told()).toBeNull();
  expect(said).not.toContain("debugg");
  rest();
  expect(told()).toMatchObject({ is: "debugger", before: TEXT });
  said.length = 0;
  setText(`${TEXT}FROM c AS debugger\nRUN x\n`);
  expect(new Set(said)).toEqual(new Set(["debugger"]));
  expect(told()?.after).toContain("RUN x");
  end();
});

it("takes back what it said while the text can't be built, and says it again afterward", () => {
  setText(APPENDED);
  rest();
  setText(`${APPENDED}FOO\n`);
  expect(told()).toBeNull();
  rest();
  expect(told()).toBeNull();
  setText(APPENDED);
  rest();
  expect(told()).toMatchObject({ keep: "app", before: TEXT });
});

it("says nothing while the text can't be built", () => {
  setText(`${APPENDED}FOO\n`);
  rest();
  expect(told()).toBeNull();
});

it("says nothing of a document that is opened, nor of a target that is chosen", () => {
  openDocument({ dockerfile: APPENDED }, { kind: "link" });
  rest();
  expect(told()).toBeNull();
  setTarget("build");
  rest();
  expect(told()).toBeNull();
});

it("tells of an edit that was made before it started", () => {
  stop();
  setText(APPENDED);
  stop = startWatchingBuild();
  rest();
  expect(told()).toMatchObject({ keep: "app", before: TEXT, after: APPENDED });
});

it("says nothing again when it starts again, as for another language", () => {
  setText(APPENDED);
  rest();
  dismissBuildChange();
  stop();
  stop = startWatchingBuild();
  rest();
  expect(told()).toBeNull();
});

it("is put away for good, and goes when the old target is kept", () => {
  setText(APPENDED);
  rest();
  dismissBuildChange();
  setText(`${APPENDED}RUN x\n`);
  rest();
  expect(told()).toBeNull();
  setText(`${APPENDED}FROM d AS other\n`);
  rest();
  expect(told()?.keep).toBe("debug");
  setTarget("debug");
  expect(told()).toBeNull();
});
