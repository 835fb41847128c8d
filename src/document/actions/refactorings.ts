import { REFACTORING_IDS, type RefactoringId } from "#core/refactor/refactoring-ids.ts";
import { refactoringNames } from "#i18n/en/app/refactorings.ts";
import { selectIsReviewed } from "../review/reviewed-problems.ts";
import { openRefactoring } from "../dialogs/open-dialog.ts";
import { useStore } from "../store.ts";
import type { Action, ActionIcon } from "./action.ts";

const ICONS: Readonly<Record<RefactoringId, ActionIcon>> = {
  "secret-mounts": "eye-off",
  "manifests-first": "chevron-up",
  dockerignore: "file",
  "cache-mounts": "database",
  "shared-base": "layers",
  "pin-bases": "target",
  "test-stage": "check",
  "cross-compile": "package",
};

/** Proposes the last stage split into one that builds and one that runs. */
export const splitStagesAction: Action = {
  id: "split-stages",
  get label() {
    return refactoringNames().split;
  },
  icon: "layers",
  keys: null,
  isEnabled: () => useStore.getState().input.dockerfile.trim() !== "",
  run: () => openRefactoring("split"),
};

/** A command for each refactoring; it can be run where the review of the present text found that it holds. */
export const refactoringActions: readonly Action[] = REFACTORING_IDS.map((id) => ({
  id: `refactor-${id}`,
  get label() {
    return refactoringNames()[id];
  },
  icon: ICONS[id],
  keys: null,
  isEnabled: (state) => selectIsReviewed(state) && (state.review?.refactorings.includes(id) ?? false),
  run: () => openRefactoring(id),
}));
