import { useEffect, useMemo } from "react";
import type { GeneratedIgnore } from "#core/folder/folder-advice.ts";
import type { AnyRefactoringId } from "#core/refactor/refactoring-ids.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { contextIgnore } from "#document/folder/context-ignore.ts";
import { hasBuildProblem } from "#document/problems/has-build-problem.ts";
import { selectAnalysis } from "#document/selectors.ts";
import { selectFolder } from "#document/folder/folder-selectors.ts";
import { askForFolderAdvice } from "#document/folder/watch-folder.ts";
import { useStore } from "#document/store.ts";
import { contextMessages } from "#i18n/en/context.ts";
import { refactorMessages } from "#i18n/en/refactor/preview.ts";
import { previewLines } from "./preview-lines.ts";
import type { RefactoringView } from "./preview-types.ts";

/**
 * The ignore file that is written for the folder that is open, as the Context panel writes it: every line was tried on the
 * files. Null where there is no folder or nothing is known of it, in a project, and for other refactorings.
 */
export function useFolderIgnore(id: AnyRefactoringId): RefactoringView | null {
  const isAsked = useStore(({ input }) => id === "dockerignore" && input.project === undefined);
  const folder = useStore((state) => (isAsked ? selectFolder(state)?.id : undefined));
  const version = useStore((state) => state.version);
  const advice = useStore((state) => (state.folderAdviceVersion === state.version ? state.folderAdvice : null));
  const isFailed = useStore((state) => state.failedAdviceVersion === state.version);
  const isBroken = useStore((state) => hasBuildProblem(selectAnalysis(state)));
  const text = useStore((state) => state.input.dockerfile);
  const present = useStore((state) => contextIgnore(state).text);
  useEffect(() => {
    if (folder !== undefined) askForFolderAdvice(folder, version);
  }, [folder, version]);
  return useMemo(() => {
    // what the text alone tells is better than nothing
    if (folder === undefined || isFailed || isBroken) return null;
    const words = contextMessages();
    if (advice === null) return { kind: "pending", words: words.pending };
    return advice.generated === null
      ? { kind: "none", why: words.savesNothing }
      : viewOf(text, present, advice.generated);
  }, [folder, isFailed, isBroken, advice, text, present]);
}

function viewOf(text: string, present: string, { text: dockerignore, sent }: GeneratedIgnore): RefactoringView {
  const amount = contextMessages().amount(sent.files, sizeWords(sent.bytes));
  return {
    kind: "ok",
    text,
    dockerignore,
    lines: [],
    ignoreLines: previewLines(present, dockerignore, () => ""),
    gains: [],
    questions: [],
    verified: refactorMessages().triedOnFolder(amount),
  };
}
