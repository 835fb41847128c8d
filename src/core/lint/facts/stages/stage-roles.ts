import type { Facts } from "../facts.ts";
import { memoize } from "../memoize.ts";
import { stageLinks } from "./stage-links.ts";

const TEST =
  /(?:^|[-_.])(?:tests?|testing|tester|unit|e2e|integration|lint|linter|linting|outdated|check|checks|checker|validate|verify|vet|fmt|format|coverage|audit|spec|ci)(?:$|[-_.])/;
const UTILITY =
  /(?:^|[-_.])(?:dev|develop|development|devel|debug|debugger|local|docs?|devcontainer|dev-?envs?|watch|hot-?reload|profil\w*|bench\w*)(?:$|[-_.])/;
const BUILDER =
  /(?:^|[-_.])(?:build|builder|building|build-?env|compile|compiler|deps|dependencies|installer|publish|bundle|bundler|assets|fetch|download|downloader|vendor|vendored|planner|cacher)(?:$|[-_.])/;
const SHIPPING =
  /(?:^|[-_.])(?:prod|production|release|final|runtime|runner|run|app|deploy|deployment|dist|server|serve|prd|live|image|main|default)(?:$|[-_.])/;

/** The name says that the stage tests or checks. */
export function isTestName(name: string): boolean {
  return TEST.test(name);
}

/** The name says that the stage is for those who work on the project. */
export function isUtilityName(name: string): boolean {
  return UTILITY.test(name);
}

/** The name says that others take from the stage. */
export function isBuilderName(name: string): boolean {
  return BUILDER.test(name) && !isUtilityName(name);
}

/** The name says that the stage is what is published. */
export function isShippingName(name: string): boolean {
  return SHIPPING.test(name) && !isUtilityName(name) && !isTestName(name);
}

/** Everything that a build without `--target` builds. */
export const builtByDefault = memoize((facts): ReadonlySet<number> => {
  const last = facts.input.stages.length - 1;
  return stageLinks(facts).neededBy(last < 0 ? [] : [last]);
});

/** The image of the target is one that people start, and isn't a place to develop, build or test in by its name. */
export function shipsToUsers(facts: Facts): boolean {
  const { build, stages } = facts.input;
  const name = stages[build?.stage ?? -1]?.name ?? "";
  return build !== null && build.stage >= 0 && !isUtilityName(name) && !isTestName(name) && !isBuilderName(name);
}
