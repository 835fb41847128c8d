import { analyze, buildTarget } from "#core/analyze.ts";
import type { Analysis } from "#core/analysis.ts";
import { ContextFiles } from "#core/analyze-files.ts";
import { withFileFacts } from "#core/export/file-facts.ts";
import { toFacts, type ConformanceFacts } from "#core/export/facts.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { decodeRequest, idOf } from "./request.ts";

/** One answer of the facts command. `error` is if there is no request to answer, or where we failed. */
export interface Answer {
  readonly id: unknown;
  readonly facts: object;
  readonly error?: string;
}

function factsOf(analysis: Analysis): ConformanceFacts {
  const facts = toFacts(analysis, (target) => buildTarget(analysis, target, imageCatalogue));
  if (analysis.options.files === undefined) return facts;
  const files = new ContextFiles(analysis);
  return withFileFacts(facts, analysis, (target) => ({
    files: files.ofTarget(target),
    steps: buildTarget(analysis, target, imageCatalogue).steps,
  }));
}

/** Answers one line of the facts command, `{"id", "source", "options"?}`. Never throws. */
export function answer(line: string): Answer {
  let id: unknown = null;
  try {
    const request = decodeRequest(JSON.parse(line));
    id = request.id;
    const analysis = analyze(request.source, request.options, undefined, imageCatalogue);
    return { id, facts: factsOf(analysis) };
  } catch (error) {
    return { id: id ?? idOf(line), facts: {}, error: error instanceof Error ? error.message : String(error) };
  }
}
