// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { PLAIN_FAILING, SAMPLE_DOCKERFILE } from "#core/log/sample-logs.ts";
import { setLogText } from "#document/log/log-actions.ts";
import { setPlanBasis } from "#document/plan/plan-actions.ts";
import { select } from "#document/selection/select.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import PlanPanel from "./plan-panel.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

/** The plan of a failed build, with a step chosen that it never reached. */
async function planWithCopyChosen(): Promise<void> {
  useStore.setState({ analysis: analyze(SAMPLE_DOCKERFILE) });
  setLogText(PLAIN_FAILING);
  setPlanBasis("log");
  select({ kind: "row", instruction: 6 }, "graph");
  await act(async () => root.render(<PlanPanel />));
}

it("says of a chosen step that the build stopped before it, and nothing of its time", async () => {
  await planWithCopyChosen();
  const details = document.querySelector("[aria-live]");
  expect(details?.textContent).toBe("Line 8. The build stopped before this step.");
  expect(document.querySelectorAll("input[type=number]")).toHaveLength(0);
});

it("lets the Tab key reach a bar while a step without one is chosen", async () => {
  await planWithCopyChosen();
  expect(document.querySelectorAll('[data-step][tabindex="0"]')).toHaveLength(1);
});

it.each(["", "# a comment\n"])("has two targets cached together after appending %j to their text", async (added) => {
  const text = "FROM alpine AS base\nRUN one\nFROM base AS app\nRUN two\nFROM base AS test\nRUN three\n";
  const { graphView, documentId } = useStore.getState();
  useStore.setState({
    analysis: analyze(text + added, { target: "app" }),
    graphView: { ...graphView, extraTargets: ["test"] },
    built: { dockerfile: text, target: "app" },
    builtDocument: documentId,
  });
  setPlanBasis("change");
  await act(async () => root.render(<PlanPanel />));
  const commands = [...document.querySelectorAll<HTMLElement>('[data-step][data-kind="exec"]')];
  expect(commands.map(({ title, dataset }) => [title, dataset["cached"]])).toEqual([
    ["RUN one", "true"],
    ["RUN two", "true"],
    ["RUN three", "true"],
  ]);
});
