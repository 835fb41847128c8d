import type { Rule } from "../../rule.ts";
import { argInStage } from "./arg-in-stage.ts";
import { buildToolsInImage } from "./build-tools-in-image.ts";
import { cacheMountExpected } from "./cache-mount-expected.ts";
import { chainedForNothing } from "./chained-for-nothing.ts";
import { chownAfterCopy } from "./chown-after-copy.ts";
import { copyBeforeInstall } from "./copy-before-install.ts";
import { copyFromOwnBase } from "./copy-from-own-base.ts";
import { copyWholeRoot } from "./copy-whole-root.ts";
import { criticalPath } from "./critical-path.ts";
import { devDependencies } from "./dev-dependencies.ts";
import { dynamicBinary } from "./dynamic-binary.ts";
import { flagWithoutDashes } from "./flag-without-dashes.ts";
import { floatingImage } from "./floating-image.ts";
import { lastStageNotShipped } from "./last-stage-not-shipped.ts";
import { laterStage } from "./later-stage.ts";
import { malformedJson } from "./malformed-json.ts";
import { metadataNeverShips } from "./metadata-never-ships.ts";
import { missingDockerignore } from "./missing-dockerignore.ts";
import { misspeltStage } from "./misspelt-stage.ts";
import { noShell } from "./no-shell.ts";
import { numericFrom } from "./numeric-from.ts";
import { packageCacheShipped } from "./package-cache-shipped.ts";
import { packagesAfterCopy } from "./packages-after-copy.ts";
import { platformArgDefault } from "./platform-arg-default.ts";
import { platformMismatch } from "./platform-mismatch.ts";
import { relativeCopySource } from "./relative-copy-source.ts";
import { removedTooLate } from "./removed-too-late.ts";
import { repeatedInstall } from "./repeated-install.ts";
import { runsAsRoot } from "./runs-as-root.ts";
import { sdkInImage } from "./sdk-in-image.ts";
import { secretCopied } from "./secret-copied.ts";
import { secretInLayer } from "./secret-in-layer.ts";
import { startArguments } from "./start-arguments.ts";
import { testNeverRuns } from "./test-never-runs.ts";
import { undeclaredArg } from "./undeclared-arg.ts";
import { unknownStage } from "./unknown-stage.ts";
import { unusedStage } from "./unused-stage.ts";
import { variableOfAnotherStage } from "./variable-of-another-stage.ts";
import { versionMismatch } from "./version-mismatch.ts";
import { volatileArg } from "./volatile-arg.ts";
import { xxWithoutPlatform } from "./xx-without-platform.ts";

/** Rules on how stages are split and what ends up in the image, by id. */
export const STAGE_RULES_BY_ID = {
  "stages/arg-in-stage": argInStage,
  "stages/build-tools-in-image": buildToolsInImage,
  "stages/cache-mount-expected": cacheMountExpected,
  "stages/chained-for-nothing": chainedForNothing,
  "stages/chown-after-copy": chownAfterCopy,
  "stages/copy-before-install": copyBeforeInstall,
  "stages/copy-from-own-base": copyFromOwnBase,
  "stages/copy-whole-root": copyWholeRoot,
  "stages/critical-path": criticalPath,
  "stages/dev-dependencies": devDependencies,
  "stages/dynamic-binary": dynamicBinary,
  "stages/flag-without-dashes": flagWithoutDashes,
  "stages/floating-image": floatingImage,
  "stages/last-stage-not-shipped": lastStageNotShipped,
  "stages/later-stage": laterStage,
  "stages/malformed-json": malformedJson,
  "stages/metadata-never-ships": metadataNeverShips,
  "stages/missing-dockerignore": missingDockerignore,
  "stages/misspelt-stage": misspeltStage,
  "stages/no-shell": noShell,
  "stages/numeric-from": numericFrom,
  "stages/package-cache-shipped": packageCacheShipped,
  "stages/packages-after-copy": packagesAfterCopy,
  "stages/platform-arg-default": platformArgDefault,
  "stages/platform-mismatch": platformMismatch,
  "stages/relative-copy-source": relativeCopySource,
  "stages/removed-too-late": removedTooLate,
  "stages/repeated-install": repeatedInstall,
  "stages/runs-as-root": runsAsRoot,
  "stages/sdk-in-image": sdkInImage,
  "stages/secret-copied": secretCopied,
  "stages/secret-in-layer": secretInLayer,
  "stages/start-arguments": startArguments,
  "stages/test-never-runs": testNeverRuns,
  "stages/undeclared-arg": undeclaredArg,
  "stages/unknown-stage": unknownStage,
  "stages/unused-stage": unusedStage,
  "stages/variable-of-another-stage": variableOfAnotherStage,
  "stages/version-mismatch": versionMismatch,
  "stages/volatile-arg": volatileArg,
  "stages/xx-without-platform": xxWithoutPlatform,
} satisfies Readonly<Record<string, Rule>>;

/** Our own rules, about the build as a whole, sorted by id. */
export const STAGE_RULES: readonly Rule[] = Object.values<Rule>(STAGE_RULES_BY_ID);
