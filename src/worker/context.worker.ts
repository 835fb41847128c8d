import { analyze } from "#core/analyze.ts";
import { type UnpackedFolder, unpackFolder } from "#core/context/packed/unpack-tree.ts";
import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import { adviseOnFolder } from "#core/folder/advise-on-folder.ts";
import { folderProblems } from "#core/folder/folder-problems.ts";
import { reportFolder } from "#core/folder/report-folder.ts";
import type { ContextAnswer, ContextQuestion } from "./context-protocol.ts";
import { serve } from "./serve.ts";

let known: { readonly folder: PackedFolder; readonly unpacked: UnpackedFolder } | null = null;

serve(answerOf, arraysOf);

function answerOf(question: ContextQuestion): ContextAnswer {
  if (question.kind === "folder") {
    known = { folder: question.folder, unpacked: unpackFolder(question.folder) };
    return { kind: "nothing" };
  }
  if (known === null) return { kind: "nothing" };
  const analysis = analyze(question.text, question.options);
  const { folder, unpacked } = known;
  if (question.kind === "advice") return { kind: "advice", advice: adviseOnFolder(analysis, folder, unpacked) };
  // The page has the folder already.
  const { folder: _, ...report } = reportFolder(analysis, folder, unpacked);
  return { kind: "report", report, problems: folderProblems(analysis, { ...report, folder }, unpacked) };
}

/** Of a report, all that has an element for each entry. */
function arraysOf(answer: ContextAnswer): readonly Transferable[] {
  if (answer.kind !== "report") return [];
  const { states, ignoredBy, sentBytes, sentFiles, ignoredBytes, imageBytes, imageFiles, takenBy } = answer.report;
  const arrays = [states, ignoredBy, sentBytes, sentFiles, ignoredBytes, imageBytes, imageFiles, takenBy];
  return arrays.map(({ buffer }) => buffer);
}
