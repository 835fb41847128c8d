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
import { testNeverRuns } from "./test-never-runs.ts";
import { undeclaredArg } from "./undeclared-arg.ts";
import { unknownStage } from "./unknown-stage.ts";
import { unusedStage } from "./unused-stage.ts";
import { variableOfAnotherStage } from "./variable-of-another-stage.ts";
import { versionMismatch } from "./version-mismatch.ts";
import { volatileArg } from "./volatile-arg.ts";
import { xxWithoutPlatform } from "./xx-without-platform.ts";

/** Our own rules, about the build as a whole, sorted by id. */
export const STAGE_RULES: readonly Rule[] = [
  argInStage,
  buildToolsInImage,
  cacheMountExpected,
  chainedForNothing,
  chownAfterCopy,
  copyBeforeInstall,
  copyFromOwnBase,
  copyWholeRoot,
  criticalPath,
  devDependencies,
  dynamicBinary,
  flagWithoutDashes,
  floatingImage,
  lastStageNotShipped,
  laterStage,
  malformedJson,
  metadataNeverShips,
  missingDockerignore,
  misspeltStage,
  noShell,
  numericFrom,
  packageCacheShipped,
  packagesAfterCopy,
  platformArgDefault,
  platformMismatch,
  relativeCopySource,
  removedTooLate,
  repeatedInstall,
  runsAsRoot,
  sdkInImage,
  secretCopied,
  secretInLayer,
  testNeverRuns,
  undeclaredArg,
  unknownStage,
  unusedStage,
  variableOfAnotherStage,
  versionMismatch,
  volatileArg,
  xxWithoutPlatform,
];
