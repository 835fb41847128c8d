import { settledInProject } from "#core/project/is-settled-by-targets.ts";
import type { Review } from "#core/review/review.ts";
import { optionsOfOpenFile } from "../analysis/run-analysis.ts";
import { selectIsAnalyzed } from "../selectors.ts";
import { type AppState, useStore } from "../store.ts";
import { pageReviewer } from "./reviewer.ts";

/** A text is reviewed when whoever types rests for this long, in milliseconds. */
const REST = 150;

/** Texts whose reviews are kept, so that going back to one finds its fixes at once. */
const MAX_KEPT = 12;

/** Reviews the present text, and each after it. Returns what ends it. */
export function startReviewing(): () => void {
  const kept = new Map<string, Review | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const review = async (): Promise<void> => {
    const state = useStore.getState();
    const { version } = state;
    if (!selectIsAnalyzed(state) || state.reviewVersion === version || state.isLayoutPending) return;
    const answer = await pageReviewer()({ task: "review", ...questionOf(state) });
    if (version !== useStore.getState().version) return;
    // without an answer there is no fix, rather than one that may not hold
    const found = answer?.task === "review" ? answer.review : null;
    keep(kept, keyOf(state), found);
    useStore.setState({ review: found, reviewVersion: version });
  };
  const reviewSoon = (state: AppState): void => {
    clearTimeout(timer);
    if (!selectIsAnalyzed(state) || state.reviewVersion === state.version) return;
    // a bake file, for one, which the project's own rules are about
    if (state.input.project !== undefined && state.analysis?.stages.length === 0)
      return useStore.setState({ review: null, reviewVersion: state.version });
    const known = kept.get(keyOf(state));
    if (known) useStore.setState({ review: known, reviewVersion: state.version });
    else timer = setTimeout(() => void review(), REST);
  };
  reviewSoon(useStore.getState());
  const unsubscribe = useStore.subscribe((state, before) => {
    // the graph comes first: both at once would take turns on a machine with few cores
    const isDrawn = before.isLayoutPending && !state.isLayoutPending;
    if (state.version !== before.version || state.analysis !== before.analysis || isDrawn) reviewSoon(state);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

function questionOf(state: AppState) {
  const project = state.whole?.project;
  return {
    text: state.input.dockerfile,
    options: optionsOfOpenFile(state),
    ...(project && { settled: settledInProject(state.file, project) }),
  };
}

function keyOf(state: AppState): string {
  return JSON.stringify(questionOf(state));
}

/** Keeps a review as the newest, and forgets the oldest. */
function keep(kept: Map<string, Review | null>, key: string, review: Review | null): void {
  kept.delete(key);
  kept.set(key, review);
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
}
