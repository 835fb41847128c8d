// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { analyze } from "#core/analyze.ts";
import { PLAIN_FAILING, SAMPLE_DOCKERFILE } from "#core/log/sample-logs.ts";
import * as marks from "#document/log/as-built-marks.ts";
import { setLogText } from "#document/log/log-actions.ts";
import { select } from "#document/selection/select.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import ExplainPanel from "./explain-panel.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  vi.restoreAllMocks();
  useStore.setState(initialState, true);
});

it("says how the selected step went in the real build, which it finds out only then", async () => {
  useStore.setState({ input: { dockerfile: SAMPLE_DOCKERFILE }, analysis: analyze(SAMPLE_DOCKERFILE) });
  setLogText(PLAIN_FAILING);
  const asBuiltMarks = vi.spyOn(marks, "asBuiltMarks");
  await act(async () => root.render(<ExplainPanel />));
  expect(asBuiltMarks).not.toHaveBeenCalled();
  act(() => select({ kind: "row", instruction: 3 }, "graph"));
  expect(asBuiltMarks).toHaveBeenCalledOnce();
  expect(document.querySelector("[data-status=error]")?.textContent).toContain("failed");
});
