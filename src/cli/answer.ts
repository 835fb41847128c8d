import { analyze, buildTarget } from "#core/analyze.ts";
import { toFacts } from "#core/export/facts.ts";
import { decodeRequest, idOf } from "./request.ts";

/** One answer of the facts command. `error` stands where there is no request to answer, or where we failed. */
export interface Answer {
  readonly id: unknown;
  readonly facts: object;
  readonly error?: string;
}

/** Answers one line of the facts command, `{"id", "source", "options"?}`. Never throws. */
export function answer(line: string): Answer {
  let id: unknown = null;
  try {
    const request = decodeRequest(JSON.parse(line));
    id = request.id;
    const analysis = analyze(request.source, request.options);
    return { id, facts: toFacts(analysis, (target) => buildTarget(analysis, target)) };
  } catch (error) {
    return { id: id ?? idOf(line), facts: {}, error: error instanceof Error ? error.message : String(error) };
  }
}
