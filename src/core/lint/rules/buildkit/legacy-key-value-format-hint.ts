import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { insert, replace, safeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { wrapCheck } from "./wrap-check.ts";
import { say } from "../../say.ts";

export const legacyKeyValueFormatHint = wrapCheck({
  id: "LegacyKeyValueFormat",
  title: "A key and its value without an equals sign",
  severity: "info",
  place: (at) => {
    const [key] = at.argumentWords;
    const last = at.argumentWords.at(-1);
    if (!key || !last) return {};
    return { range: at.rangeOf({ start: key.start, end: last.end }), fixes: joinPair(at) };
  },
});

/** `key=value`, in quotes where the value has blanks; not where it has quotes or escapes in the middle. */
function joinPair(at: InstructionFacts): Fix[] {
  const [key, first, ...others] = at.argumentWords;
  const last = others.at(-1) ?? first;
  if (!key || !first || !last || at.isTrigger) return [];
  const value = at.syntax.original.slice(first.start, last.end);
  const isOneQuoted = others.length === 0 && /^(?:"[^"\\]*"|'[^']*')$/.test(value);
  if (!isOneQuoted && /["'\\`]/.test(value)) return [];
  const gap = { start: at.rangeOf(key).end, end: at.rangeOf(first).start };
  if (at.text.slice(gap.start, gap.end).includes("#")) return [];
  const quote = others.length > 0 ? '"' : "";
  const edits = [replace(gap, `=${quote}`)];
  if (quote !== "") edits.push(insert(at.rangeOf(last).end, quote));
  return [safeFix(say`Write \`${key.text}=…\``, ...edits)];
}
