import type { ProblemGrouping } from "../problems/problem-groups.ts";
import { useStore } from "../store.ts";
import { leaveRoomForText } from "./leave-room-for-text.ts";
import { forgetQuery } from "./forget-query.ts";
import type { GraphDirection, PanelId, PanelRoom, PhoneTab, SkippedView, SplitSizes, Theme } from "./view-slice.ts";

/** Chooses the colors, instead of those that the address asks for; "system" follows the machine. */
export function setTheme(theme: Theme): void {
  forgetQuery("theme");
  useStore.setState({ theme, isThemeChosen: true });
}

/** Shows the lesson that is open in large type, one part at a time. */
export function startPresenting(): void {
  useStore.setState({ isPresenting: true });
}

/** Shows the whole page again. */
export function stopPresenting(): void {
  useStore.setState({ isPresenting: false });
}

/** Opens a panel, on a phone as the tab that fills the screen. */
export function openPanel(panel: PanelId): void {
  useStore.setState({ panel, phoneTab: panel });
}

/** Fills a phone's screen with a tab. */
export function openPhoneTab(phoneTab: PhoneTab): void {
  const isPanel = phoneTab !== "graph" && phoneTab !== "editor" && phoneTab !== "lesson";
  useStore.setState(isPanel ? { phoneTab, panel: phoneTab } : { phoneTab });
  if (phoneTab === "editor") leaveRoomForText();
}

/** Gives the panels the room of the text, or all of the width below text and graph; "split" gives it back. */
export function setPanelRoom(panelRoom: PanelRoom): void {
  useStore.setState({ panelRoom });
}

/** Remembers where the dividers were left, in percent. */
export function setSplits(splits: Partial<SplitSizes>): void {
  useStore.setState((state) => ({ splits: { ...state.splits, ...splits } }));
}

/** Chooses what the problems that appear together have in common. */
export function setProblemGrouping(problemGrouping: ProblemGrouping): void {
  useStore.setState({ problemGrouping });
}

/** Lists only the problems that have every word of `problemFilter`. */
export function setProblemFilter(problemFilter: string): void {
  useStore.setState({ problemFilter });
}

/** Lets the graph run to the right or downwards. */
export function setGraphDirection(direction: GraphDirection): void {
  useStore.setState((state) => ({ graphView: { ...state.graphView, direction } }));
}

/** Dims or hides what the target does not build. */
export function setSkippedView(skipped: SkippedView): void {
  useStore.setState((state) => ({ graphView: { ...state.graphView, skipped } }));
}

/** Shows a target together with the chosen one, or no longer. */
export function toggleExtraTarget(target: string): void {
  const { extraTargets } = useStore.getState().graphView;
  setExtraTargets(
    extraTargets.includes(target) ? extraTargets.filter((one) => one !== target) : [...extraTargets, target],
  );
}

/** Sets which targets are shown together with the chosen one, by name. */
export function setExtraTargets(extraTargets: readonly string[]): void {
  useStore.setState((state) => ({ graphView: { ...state.graphView, extraTargets } }));
}

/** Draws a Dockerfile of a project as one card, or all its stages again. */
export function toggleFoldedFile(path: string): void {
  const { foldedFiles } = useStore.getState().graphView;
  const others = foldedFiles.filter((one) => one !== path);
  const next = others.length < foldedFiles.length ? others : [...foldedFiles, path];
  useStore.setState((state) => ({ graphView: { ...state.graphView, foldedFiles: next } }));
}

/** Closes a stage's card, or opens it again. */
export function toggleCollapsed(stage: number): void {
  const { collapsed } = useStore.getState().graphView;
  setCollapsed(collapsed.includes(stage) ? collapsed.filter((one) => one !== stage) : [...collapsed, stage]);
}

/** Sets which cards are closed, by index of stage. */
export function setCollapsed(stages: readonly number[]): void {
  const collapsed = [...new Set(stages)].toSorted((one, other) => one - other);
  useStore.setState((state) => ({ graphView: { ...state.graphView, collapsed } }));
}
