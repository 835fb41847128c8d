// The bake-facts command: one JSON request a line on standard input, one JSON answer a line, in the same order.
// `../shared/bake/README.md` has the format.
import { answerBake } from "./answers/answer-bake.ts";
import { answerLines } from "./answers/json-lines.ts";

await answerLines(answerBake);
