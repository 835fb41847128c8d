// The records command: one JSON request a line on standard input, `{"id", "path"}`, one JSON answer a line in the same
// order, `{"id", "builds"}`. `../shared/records/README.md` has the format.
import { answerRecord } from "./answers/answer-record.ts";
import { answerLines } from "./answers/json-lines.ts";

await answerLines(answerRecord);
