// The facts command: one JSON request a line on standard input, one JSON answer a line, in the same order.
// `../shared/conformance/README.md` has the format.
import { answer } from "./answers/answer.ts";
import { answerLines } from "./answers/json-lines.ts";

await answerLines(answer);
