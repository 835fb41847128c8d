import { messages } from "../../messages.ts";

/** The commands that rewrite the Dockerfile, by the refactoring that each previews. */
export const refactoringNames = messages({
  split: "Split into build and runtime stages…",
  "secret-mounts": "Pass secrets as secret mounts…",
  "manifests-first": "Install dependencies before copying sources…",
  dockerignore: "Write a .dockerignore…",
  "cache-mounts": "Add cache mounts for package managers…",
  "shared-base": "Share repeated installs in a base stage…",
  "pin-bases": "Pin base images…",
  "test-stage": "Add a test stage…",
  "cross-compile": "Cross-compile for other platforms…",
});
