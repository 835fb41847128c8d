import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import { withFolderProblems } from "#core/folder/folder-problems.ts";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { createContextClient } from "#worker/context-client.ts";
import type { ContextAnswer, ContextQuestion } from "#worker/context-protocol.ts";
import { ANSWER_DEADLINE, type WorkerClient, type WorkerFailure } from "#worker/worker-client.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { analyzeOptions } from "../analysis/run-analysis.ts";
import { type AppState, useStore } from "../store.ts";
import { amountsOf } from "./amounts-of.ts";
import { contextOf, selectContextTarget, stageOfContext } from "./context-target.ts";
import { selectFolder } from "./folder-selectors.ts";

/** Follows one folder, and asks what the build does with it after every change. */
class FolderWatch {
  private readonly folder: PackedFolder;
  private readonly id: number;
  private readonly reports: WorkerClient<ContextQuestion>;
  /** In a separate worker, so that no keystroke waits for it. */
  private advice: WorkerClient<ContextQuestion> | null = null;
  private askedReport = -1;
  private askedAdvice = -1;

  constructor(id: number, folder: PackedFolder) {
    this.id = id;
    this.folder = folder;
    this.reports = createContextClient(folder, {
      onAnswer: (version, answer) => this.receive(version, answer),
      onFailure: (version, failure) => this.fail(version, failure),
    });
  }

  ask(state: AppState): void {
    const isProjectPending =
      state.input.project !== undefined &&
      (state.analysisVersion !== state.version || selectContextTarget(state) === null);
    if (this.askedReport === state.version || isProjectPending) return;
    this.askedReport = state.version;
    this.reports.ask(state.version, question("report", state));
  }

  askForAdvice(state: AppState): void {
    if (this.askedAdvice === state.version) return;
    this.askedAdvice = state.version;
    this.advice ??= createContextClient(this.folder, {
      onAnswer: (version, answer) => this.receive(version, answer),
      onFailure: (version) => useStore.setState({ failedAdviceVersion: version }),
    });
    this.advice.ask(state.version, question("advice", state));
  }

  stop(): void {
    this.reports.stop();
    this.advice?.stop();
  }

  private receive(version: number, answer: ContextAnswer): void {
    if (answer.kind === "advice") {
      useStore.setState({ folderAdvice: answer.advice, folderAdviceVersion: version });
    } else if (answer.kind === "report") {
      const folderReport = { ...answer.report, folder: this.folder };
      useStore.setState({
        folderReport,
        folderAmounts: amountsOf(folderReport, stageOfContext(useStore.getState())),
        folderProblems: answer.problems,
        folderReportOf: this.id,
        folderReportVersion: version,
        folderFailure: "",
      });
    }
  }

  private fail(version: number, failure: WorkerFailure): void {
    const { workerFailed, workerLate, workerStopped } = layoutMessages();
    const folderFailure =
      failure.kind === "error"
        ? workerFailed(failure.message)
        : failure.kind === "late"
          ? workerLate(ANSWER_DEADLINE / 1000)
          : workerStopped;
    useStore.setState({ folderReport: null, folderReportVersion: version, folderFailure });
  }
}

let watch: FolderWatch | null = null;
let watched = -1;
let isStarted = false;
/** The language that the amounts are in. */
let language: AppState["language"] | null = null;
/** The analysis that has the folder's problems already. */
let merged: AppState["analysis"] = null;

/** From now on every folder that is open is followed. */
export function startWatchingFolder(): void {
  if (isStarted) return;
  isStarted = true;
  useStore.subscribe(follow);
  follow(useStore.getState());
}

/** Has a folder looked at for lines that would save something, unless it or the text has changed since. */
export function askForFolderAdvice(folder: number | undefined, version: number): void {
  const state = useStore.getState();
  if (state.version === version && folder === watched) watch?.askForAdvice(state);
}

function follow(given: AppState): void {
  const state = withContext(given);
  const folder = selectFolder(state);
  if ((folder?.id ?? -1) !== watched) {
    watch?.stop();
    watched = folder?.id ?? -1;
    watch = folder === null ? null : new FolderWatch(folder.id, folder.packed);
    if (watch === null && state.folderAmounts !== null) useStore.setState({ folderAmounts: null });
  }
  watch?.ask(state);
  mergeProblems(state);
  if (state.language === language) return;
  language = state.language;
  if (state.folderReport !== null && state.folderAmounts !== null)
    useStore.setState({ folderAmounts: amountsOf(state.folderReport, stageOfContext(state)) });
}

/** Of a project, the state with the context of the target that is shown. */
function withContext(state: AppState): AppState {
  const { folder, input, contextFolder, analysisVersion, version } = state;
  if (folder === null || input.project === undefined || analysisVersion !== version) return state;
  const target = selectContextTarget(state);
  // while the definition has an error, it may have no targets: what was shown is kept
  if (target === null && state.whole?.project?.error) return state;
  const context = target === null ? null : contextOf(folder, target);
  if (context === contextFolder) return state;
  useStore.setState({ contextFolder: context, folderEntry: "" });
  return useStore.getState();
}

/** Adds the folder's problems to an analysis of the same version, whoever has made it. */
function mergeProblems(state: AppState): void {
  const { analysis, analysisVersion, folderReportVersion, folderReportOf, version } = state;
  const isPresent = analysisVersion === version && folderReportVersion === version && folderReportOf === watched;
  // of a project, the analysis is of the open file
  if (state.input.project !== undefined && selectContextTarget(state)?.dockerfile !== state.file) return;
  if (watch === null || analysis === null || analysis === merged || !isPresent) return;
  merged = { ...analysis, problems: withFolderProblems(analysis.problems, state.folderProblems) };
  useStore.setState({ analysis: merged });
}

function question(kind: "report" | "advice", state: AppState): ContextQuestion {
  const { dockerfile } = selectFolder(state) ?? {};
  const target = state.input.project === undefined ? null : selectContextTarget(state);
  if (target !== null) {
    const own: AnalyzeOptions = { ...analyzeOptions(state), ...target.options };
    return { kind, text: target.text ?? "", options: { ...own, ...(dockerfile && { dockerfile }) } };
  }
  const options: AnalyzeOptions = { ...analyzeOptions(state), ...(dockerfile && { dockerfile }) };
  return { kind, text: state.input.dockerfile, options };
}
