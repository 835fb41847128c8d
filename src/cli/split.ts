// The split command: one JSON request a line on standard input, `{"id", "source", "answers"?}`, one JSON answer a line in
// the same order, `{"id", "text", "questions", "gains"}`.
import { answerSplit } from "./answers/answer-split.ts";
import { answerLines } from "./answers/json-lines.ts";

await answerLines(answerSplit);
