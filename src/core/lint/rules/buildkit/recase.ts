import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { replace, safeFix } from "../../fix/edits.ts";
import type { Fix, TextEdit } from "../../problem.ts";

/**
 * Writes a keyword in the case that most have, and the `AS` of a FROM with it: the two checks that ask for it offer the
 * same edits.
 */
export function recase(at: InstructionFacts, facts: Facts): Fix[] {
  const { keywordWritten, index } = at.holder;
  const minority = facts.warningsAt(index).find(({ rule }) => rule === "ConsistentInstructionCasing");
  const isLower = minority ? minority.message.endsWith("(lowercase)") : keywordWritten === keywordWritten.toLowerCase();
  const inCase = (text: string): string => (isLower ? text.toLowerCase() : text.toUpperCase());
  const edits: TextEdit[] = [];
  if (minority) edits.push(replace(at.holderKeywordRange, inCase(keywordWritten)));
  const as = at.keyword === "from" ? at.argumentWords[1] : undefined;
  if (as && as.text !== inCase(as.text)) edits.push(replace(at.rangeOf(as), inCase(as.text)));
  const [first] = edits;
  return first ? [safeFix(`Write \`${edits.map(({ text }) => text).join("` and `")}\``, ...edits)] : [];
}
