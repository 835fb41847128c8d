import { goToProblem } from "#document/selection/select.ts";
import { selectProblems } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { problemKey } from "#document/problems/problem-key.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "#document/actions/action.ts";

const hasProblems: Action["isEnabled"] = (state) => selectProblems(state).length > 0;

/** Selects the problem after the selected one, in the order of the text; after the last comes the first. */
export const nextProblem: Action = {
  id: "next-problem",
  get label() {
    return actionMessages().nextProblem;
  },
  icon: "chevron-down",
  keys: "F8",
  isEnabled: hasProblems,
  run: () => step(1),
};

/** Selects the problem before the selected one. */
export const previousProblem: Action = {
  id: "previous-problem",
  get label() {
    return actionMessages().previousProblem;
  },
  icon: "chevron-up",
  keys: "Shift+F8",
  isEnabled: hasProblems,
  run: () => step(-1),
};

function step(by: 1 | -1): void {
  const state = useStore.getState();
  const keys = selectProblems(state)
    .toSorted((one, other) => one.lines.first - other.lines.first || one.range.start - other.range.start)
    .map(problemKey);
  const { selected } = state;
  const at = selected?.kind === "problem" ? keys.indexOf(selected.key) : -1;
  const start = at < 0 && by < 0 ? 0 : at;
  const key = keys[(start + by + keys.length) % keys.length];
  if (key !== undefined) goToProblem(key);
}
