import { insert, safeFix } from "../../fix/edits.ts";
import { wrapCheck } from "./wrap-check.ts";
import { say } from "../../say.ts";

export const invalidDefinitionDescriptionHint = wrapCheck({
  id: "InvalidDefinitionDescription",
  title: "A comment that describes something else",
  severity: "info",
  place: (at, _warning, { input: { lines, text } }) => {
    const line = at.lines.first - 1;
    const start = lines.startOf(line);
    const end = lines.endOf(line);
    const range = { start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end };
    const lineEnd = text[end] === "\r" ? "\r\n" : "\n";
    const fixes = [
      safeFix(
        say`Separate it from the instruction with an empty comment`,
        insert(lines.startOf(line + 1), `#${lineEnd}`),
      ),
    ];
    return { range, fixes };
  },
});
