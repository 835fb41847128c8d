// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { PLAIN_FAILING, SAMPLE_DOCKERFILE } from "#core/log/sample-logs.ts";
import type { AsBuiltMarks } from "#document/log/as-built-marks.ts";
import { setLogText, showAsBuilt } from "#document/log/log-actions.ts";
import { useAsBuiltMarks } from "#document/log/use-as-built-marks.ts";
import { initialState, useStore } from "#document/store.ts";
import { logMessages } from "#i18n/en/log.ts";
import { ComponentRoot } from "#ui/component-root.ts";

const root = new ComponentRoot();
const analysis = analyze(SAMPLE_DOCKERFILE);
let seen: (AsBuiltMarks | null)[] = [];

beforeEach(() => {
  seen = [];
  root.open();
});

afterEach(() => {
  root.close();
  logMessages.activate(null);
  useStore.setState(initialState, true);
});

function Part() {
  seen.push(useAsBuiltMarks(analysis));
  return null;
}

/** What each of two parts of the page shows. */
function marksOfTwoParts(): readonly (AsBuiltMarks | null)[] {
  seen = [];
  act(() => root.render([<Part key="one" />, <Part key="other" />]));
  return seen;
}

it("has all parts of the page share the marks of a build", () => {
  setLogText(PLAIN_FAILING);
  const [one, other] = marksOfTwoParts();
  expect(one?.stages.get(0)?.text).toBe("failed on line 4");
  expect(other).toBe(one);
});

it("has none while the page doesn't show them", () => {
  setLogText(PLAIN_FAILING);
  showAsBuilt(false);
  expect(marksOfTwoParts()).toEqual([null, null]);
});

it("says them in another language once that is spoken", () => {
  setLogText(PLAIN_FAILING);
  marksOfTwoParts();
  logMessages.activate({ ...logMessages(), failedAt: (line) => `fehlgeschlagen: Zeile ${line}` });
  expect(marksOfTwoParts().map((marks) => marks?.stages.get(0)?.text)).toEqual([
    "fehlgeschlagen: Zeile 4",
    "fehlgeschlagen: Zeile 4",
  ]);
});
