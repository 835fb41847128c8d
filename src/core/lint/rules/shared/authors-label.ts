import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { unquote } from "../../../source/words.ts";
import { changing, replace, safeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { say } from "../../say.ts";

/** Writes a MAINTAINER as the label that took its place. */
export function toAuthorsLabel(at: InstructionFacts): Fix[] {
  const { syntax, range, isTrigger } = at;
  const author = unquote(syntax.args[0] ?? "");
  if (author === "" || isTrigger || /["\\$]/.test(author)) return [];
  const keyword = syntax.keywordWritten === "maintainer" ? "label" : "LABEL";
  const edit = replace(range, `${keyword} org.opencontainers.image.authors="${author}"`);
  return [changing(safeFix(say`Write the label \`org.opencontainers.image.authors\``, edit), "labels")];
}
