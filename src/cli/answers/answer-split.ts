import { lookWith } from "#core/refactor/split/look-at-text.ts";
import { splitStages } from "#core/refactor/split/split-stages.ts";
import { fieldOf } from "#core/text/json-value.ts";
import { decodeRequest, idOf } from "./request.ts";

/**
 * Answers one line of the split command, `{"id", "source", "answers"?}`, with the file in two stages: `{"id", "text",
 * "questions", "gains", "reasons"}`. If there is no split, `text` is the source and `none` says why. Never throws.
 */
export function answerSplit(line: string): object {
  let id: unknown = null;
  try {
    const json: unknown = JSON.parse(line);
    const { source, options, ...request } = decodeRequest(json);
    id = request.id;
    const given = fieldOf(json, "answers");
    const answers = Object.entries(typeof given === "object" && given !== null ? given : {});
    const split = splitStages(source, new Map(answers.map(([key, value]) => [key, String(value)])), lookWith(options));
    if (split.kind === "none") return { id, text: source, questions: [], gains: null, none: split.why };
    const { text, questions, gains, reasons } = split;
    return { id, text, questions, gains, reasons };
  } catch (error) {
    return {
      id: id ?? idOf(line),
      text: "",
      questions: [],
      error: error instanceof Error ? error.message : String(error),
    };
  }
}
