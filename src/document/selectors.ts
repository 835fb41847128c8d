import type { Analysis, Problem } from "#core/analysis.ts";
import type { AppState } from "./store.ts";

const NO_PROBLEMS: readonly Problem[] = [];
const NO_ARGS: Readonly<Record<string, string>> = {};

export const selectInput = (state: AppState): AppState["input"] => state.input;
export const selectText = (state: AppState): string => state.input.dockerfile;
export const selectDockerignore = (state: AppState): string => state.input.dockerignore ?? "";
export const selectAnalysis = (state: AppState): Analysis | null => state.analysis;
/** The analysis that the graph and the panels show: that of all Dockerfiles of a project, else that of the one. */
export const selectShown = (state: AppState): Analysis | null => state.whole ?? state.analysis;
export const selectProject = (state: AppState): AppState["input"]["project"] => state.input.project;
export const selectFile = (state: AppState): string => state.file;
export const selectTarget = (state: AppState): string => state.input.target ?? "";
export const selectBuildArgs = ({ input }: AppState): Readonly<Record<string, string>> => input.buildArgs ?? NO_ARGS;
export const selectBuildPlatform = (state: AppState): string => state.input.buildPlatform ?? "";
export const selectBuildContexts = ({ input }: AppState): Readonly<Record<string, string>> =>
  input.buildContexts ?? NO_ARGS;
export const selectPlatform = (state: AppState): string => state.input.platform ?? "";
/** Whether a log or a record is open. */
export const selectHasLog = ({ logText, record }: AppState): boolean => logText !== "" || record !== null;
export const selectHovered = (state: AppState): AppState["hovered"] => state.hovered;
export const selectSelected = (state: AppState): AppState["selected"] => state.selected;
export const selectPanelRoom = (state: AppState): AppState["panelRoom"] => state.panelRoom;
export const selectSplits = (state: AppState): AppState["splits"] => state.splits;
export const selectTheme = (state: AppState): AppState["theme"] => state.theme;
export const selectLanguage = (state: AppState): AppState["language"] => state.language;
export const selectPanel = (state: AppState): AppState["panel"] => state.panel;
export const selectPhoneTab = (state: AppState): AppState["phoneTab"] => state.phoneTab;
export const selectGraphView = (state: AppState): AppState["graphView"] => state.graphView;
export const selectLayout = (state: AppState): AppState["layout"] => state.layout;
export const selectNotice = (state: AppState): AppState["notice"] => state.notice;
export const selectToast = (state: AppState): AppState["toast"] => state.toast;
export const selectDialog = (state: AppState): AppState["dialog"] => state.dialog;
export const selectCompare = (state: AppState): string | null => state.compare;
export const selectIsCompareShown = (state: AppState): boolean => state.compare !== null && state.isCompareShown;
export const selectDrawn = (state: AppState): AppState["drawn"] => state.drawn;
export const selectOrigin = (state: AppState): AppState["origin"] => state.origin;
export const selectIsExample = (state: AppState): boolean => state.origin.kind === "example";
export const selectIsLesson = (state: AppState): boolean => state.origin.kind === "lesson";
export const selectDocumentId = (state: AppState): number => state.documentId;
export const selectProblems = (state: AppState): readonly Problem[] => state.analysis?.problems ?? NO_PROBLEMS;

/** Why the present text could not be analyzed; null where it could. */
export const selectFailure = (state: AppState): string | null => state.analysis?.failure ?? null;

export const selectStageCount = (state: AppState): number => selectShown(state)?.stages.length ?? 0;

/** Nothing to draw yet: no character other than white space. */
export const selectIsBlank = ({ input }: AppState): boolean =>
  input.dockerfile.trim() === "" && input.project === undefined;

/** The analysis is of the present text and options. */
export const selectIsAnalyzed = (state: AppState): boolean => state.analysisVersion === state.version;

/** What is drawn is of the present text and options, and nothing is under way. */
export const selectIsSettled = (state: AppState): boolean =>
  selectIsAnalyzed(state) && state.layoutVersion === state.version && !state.isLayoutPending;

/** The chosen target when no stage has its name; null while that can't be said of the present text. */
export const selectUnknownTarget = (state: AppState): string | null => {
  const { analysis } = state;
  const target = state.input.project === undefined ? selectTarget(state) : "";
  if (target === "" || analysis === null || analysis.stages.length === 0 || !selectIsAnalyzed(state)) return null;
  return analysis.targets.some((choice) => choice.target === target.toLowerCase()) ? null : target;
};
