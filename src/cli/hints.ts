// The hints command: one JSON request a line on standard input, `{"id", "source", "options"?}`, one JSON answer a line in
// the same order, `{"id", "problems"}`. `options.hadolint` is the parsed content of a `.hadolint.yaml`.
import { answerHints } from "./answers/answer-hints.ts";
import { answerLines } from "./answers/json-lines.ts";

await answerLines(answerHints);
