import { compileIgnorePatterns } from "./context/dockerignore.ts";
import { keepDeferredParts } from "./deferred-parts.ts";
import { mergeGraphs } from "./graph/merge-graphs.ts";
import { rulesInCallOrder, runChecks } from "./lint/run-checks.ts";
import { mergeBuilds } from "./llb/merge-builds.ts";

keepDeferredParts({ compileIgnorePatterns, mergeBuilds, mergeGraphs, rulesInCallOrder, runChecks });

export { analyze, buildTarget, convertTarget, type HintFinder, withHints } from "./lean-analysis.ts";
