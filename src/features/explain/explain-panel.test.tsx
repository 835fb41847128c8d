// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { analyze } from "#core/analyze.ts";
import { PLAIN_FAILING, SAMPLE_DOCKERFILE } from "#core/log/sample-logs.ts";
import { asBuiltMarks } from "#document/log/as-built-marks.ts";
import { setLogText } from "#document/log/log-actions.ts";
import { select } from "#document/selection/select.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import ExplainPanel from "./explain-panel.tsx";

vi.mock("#document/log/as-built-marks.ts", { spy: true });

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

it("says how the selected step went in the real build, which it finds out only then", async () => {
  useStore.setState({ input: { dockerfile: SAMPLE_DOCKERFILE }, analysis: analyze(SAMPLE_DOCKERFILE) });
  setLogText(PLAIN_FAILING);
  await act(async () => root.render(<ExplainPanel />));
  expect(asBuiltMarks).not.toHaveBeenCalled();
  act(() => select({ kind: "row", instruction: 3 }, "graph"));
  expect(asBuiltMarks).toHaveBeenCalledOnce();
  expect(document.querySelector("[data-status=error]")?.textContent).toContain("failed");
});
