import type { AnalyzeOptions } from "#core/analysis.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { proposeRefactoring } from "#core/refactor/propose.ts";
import type { RewriteNote } from "#core/refactor/refactoring.ts";
import type { AnyRefactoringId, RefactoringId } from "#core/refactor/refactoring-ids.ts";
import { lookAtText } from "#core/review/look-at-text.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { refactorMessages } from "#i18n/en/refactor/preview.ts";
import { previewLines } from "./preview-lines.ts";
import type { RefactoringView } from "./preview-types.ts";
import { splitView } from "./split-view.ts";

/** What a refactoring proposes for a Dockerfile, in words. */
export function refactoringView(
  id: AnyRefactoringId,
  text: string,
  options: AnalyzeOptions,
  answers: ReadonlyMap<string, string>,
): RefactoringView {
  return id === "split" ? splitView(text, options, answers) : rewriteView(id, text, options);
}

function rewriteView(id: RefactoringId, text: string, options: AnalyzeOptions): RefactoringView {
  const words = refactorMessages();
  const proposal = proposeRefactoring(id, text, lookAtText(options, lint, imageCatalogue));
  if (!proposal) return { kind: "none", why: words.noneWhy };
  const { dockerignore, notes } = proposal;
  // a line that was there before has only moved
  const old = new Set(text.split(/\r?\n/));
  const reasonFor = (line: string, _: number, kind: "same" | "added"): string => {
    const reason = kind === "added" && !old.has(line) ? proposal.reasonFor(line) : null;
    return reason === null ? "" : words.reasons[reason];
  };
  return {
    kind: "ok",
    text: proposal.text,
    dockerignore,
    lines: proposal.text === text ? [] : previewLines(text, proposal.text, reasonFor),
    ignoreLines: dockerignore === null ? [] : previewLines(options.dockerignore ?? "", dockerignore, () => ""),
    gains: gainWords(notes),
    questions: [],
    verified: words.verified,
  };
}

/** What there is to know, each sentence once. */
function gainWords(notes: readonly RewriteNote[]): readonly string[] {
  const words = refactorMessages().notes;
  const tools = notes.flatMap((note) => (note.id === "cached" ? note.tools : []));
  const options = notes.flatMap((note) => (note.id === "secrets" ? [note.option] : []));
  const sentences = notes.flatMap((note): readonly string[] => {
    switch (note.id) {
      case "no-rerun":
        return [words.noRerun(note.commands)];
      case "cached":
        return [words.cached(tools)];
      case "not-sent":
        return [words.notSent(note.lines)];
      case "may-have-own-ignore-file":
        return [words.mayHaveOwnIgnoreFile];
      case "secrets":
        return [words.secrets(options.join(" ")), words.secretVersion];
      case "not-in-image":
        return [words.notInImage(note.names)];
      case "was-written":
        return [words.wasWritten(note.names)];
      case "installed-once":
        return [words.installedOnce(note.command, note.stages)];
      case "run-tests":
        return [words.runTests(note.stage)];
      case "no-longer-tested":
        return [words.noLongerTested(note.command)];
      case "built-natively":
        return [words.builtNatively(note.stage, note.image), words.buildFor];
      case "pinned":
        return [words.pinned(note.from, note.to, note.asOf)];
      case "no-digest":
        return [words.noDigest];
      default:
        return assertNever(note);
    }
  });
  return [...new Set(sentences)];
}
