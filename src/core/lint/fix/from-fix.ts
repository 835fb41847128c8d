import type { TextRange } from "../../text/range.ts";
import type { Fix } from "../problem.ts";
import { say } from "../say.ts";
import { changing, replace, unsafeFix } from "./edits.ts";

/** What `FROM image name` and `FROM image AS` are meant to be; `range` is the instruction's. */
export function fixFrom(text: string, range: TextRange): readonly Fix[] {
  const written = text.slice(range.start, range.end);
  const [, before = "", gap = "", second = ""] =
    /^(FROM\s+(?:--\S+\s+)*[^\s-]\S*)([ \t]+)(\S+)[ \t]*$/i.exec(written) ?? [];
  if (second === "") return [];
  const start = range.start + before.length;
  if (second.toLowerCase() === "as") {
    const edit = replace({ start, end: start + gap.length + second.length }, "");
    return [changing(unsafeFix(say`Remove \`${second}\``, edit), "stages", "edges")];
  }
  if (!/^[a-z][\w.-]*$/i.test(second)) return [];
  const name = second.toLowerCase();
  const edit = replace({ start, end: start + gap.length + second.length }, ` AS ${name}`);
  return [changing(unsafeFix(say`Write \`AS ${name}\``, edit), "stages", "names", "edges")];
}
