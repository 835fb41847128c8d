import { printableText } from "#core/export/plain-text.ts";
import type { CheckedFile } from "./checked-file.ts";

/** What `--fix` did, a line for each file and each fix. */
export function describeFixes(files: readonly CheckedFile[]): string {
  const changed = files.filter(({ fixed }) => fixed.length > 0);
  if (changed.length === 0) return "Nothing could be fixed safely.\n";
  return changed
    .map(({ path, fixed }) => {
      const titles = fixed.map(({ rule, fixes }) => {
        const title = fixes.find(({ isSafe }) => isSafe)?.title ?? "";
        return `  ${rule}: ${printableText(title)}\n`;
      });
      return `${path}: ${fixed.length} fixed\n${titles.join("")}`;
    })
    .join("");
}
