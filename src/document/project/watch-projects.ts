import { failedAnalysis } from "#core/failed-analysis.ts";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";
import { useStore } from "../store.ts";

/** Fetches what analyzes projects as soon as one is open. Returns what ends it. */
export function watchProjects(): () => void {
  let isWanted = true;
  let stop: (() => void) | null = null;
  let isFetching = false;
  const look = async (): Promise<void> => {
    if (isFetching || useStore.getState().input.project === undefined) return;
    isFetching = true;
    try {
      const { startAnalyzingProjects } = await import("./analyze-projects.ts");
      if (isWanted) stop = startAnalyzingProjects();
    } catch {
      isFetching = false;
      useStore.setState(({ input, version }) => ({
        analysis: failedAnalysis(input.dockerfile, {}, lazyLoadingMessages().couldNotBeFetched),
        whole: null,
        analysisVersion: version,
      }));
    }
  };
  void look();
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.version !== before.version) void look();
  });
  return () => {
    isWanted = false;
    unsubscribe();
    stop?.();
  };
}
