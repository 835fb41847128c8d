import { useMemo, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import { selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { publicAnalysis } from "#document/links/public-analysis.ts";
import { secretsIn } from "#document/links/secrets-in.ts";

/** What is exported. */
export interface ExportedAnalysis {
  readonly analysis: Analysis;
  /** The names of the build arguments and named contexts in it whose values are likely to be secret. */
  readonly secrets: readonly string[];
  /** From now on without them. */
  readonly leaveSecretsOut: () => void;
}

/** The page's analysis, on wish without build arguments that may be secret; null while there is none. */
export function useExportedAnalysis(): ExportedAnalysis | null {
  const shown = useStore(selectShown);
  const folderProblems = useStore((state) => state.folderProblems);
  const [isWithout, setIsWithout] = useState(false);
  return useMemo(() => {
    if (shown === null) return null;
    const analysis = publicAnalysis(shown, { withoutSecrets: isWithout });
    // The files of a folder are nobody else's business.
    const problems = analysis.problems.filter((problem) => !folderProblems.includes(problem));
    const exported = { ...analysis, problems };
    const { buildArgs = {}, contexts = {} } = exported.options;
    const secrets = secretsIn({ buildArgs, buildContexts: contexts });
    return { analysis: exported, secrets, leaveSecretsOut: () => setIsWithout(true) };
  }, [shown, folderProblems, isWithout]);
}
