import type { Refactoring } from "./refactoring.ts";
import type { RefactoringId } from "./refactoring-ids.ts";
import { mountCaches } from "./rewrites/mount-caches.ts";
import { crossCompile } from "./rewrites/cross-compile.ts";
import { ignoreFile } from "./rewrites/ignore-file.ts";
import { manifestsFirst } from "./rewrites/manifests-first.ts";
import { pinBases } from "./rewrites/pin-bases.ts";
import { secretMounts } from "./rewrites/secret-mounts.ts";
import { sharedBase } from "./rewrites/shared-base.ts";
import { testStage } from "./rewrites/test-stage.ts";

export const REFACTORINGS: Readonly<Record<RefactoringId, Refactoring>> = {
  "manifests-first": manifestsFirst,
  "cache-mounts": mountCaches,
  dockerignore: ignoreFile,
  "secret-mounts": secretMounts,
  "shared-base": sharedBase,
  "test-stage": testStage,
  "cross-compile": crossCompile,
  "pin-bases": pinBases,
};
