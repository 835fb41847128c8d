import { compileIgnorePatterns } from "./context/dockerignore.ts";
import { keepDeferredParts } from "./deferred-parts.ts";
import { mergeGraphs } from "./graph/merge-graphs.ts";
import { rulesInCallOrder, runChecks } from "./lint/run-checks.ts";
import { mergeBuilds } from "./llb/merge-builds.ts";
import { resolveSourceDateEpoch } from "./resolve/source-date-epoch.ts";

keepDeferredParts({
  compileIgnorePatterns,
  mergeBuilds,
  mergeGraphs,
  resolveSourceDateEpoch,
  rulesInCallOrder,
  runChecks,
});

export { analyze, buildTarget, convertTarget, type HintFinder, withHints } from "./lean-analysis.ts";
