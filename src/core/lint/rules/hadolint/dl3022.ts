import { replace, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../shapes.ts";
import { suggest } from "../../../text/suggest.ts";
import { flagValueRange } from "./flag-value-range.ts";

export const dl3022: Rule = {
  id: "DL3022",
  family: "hadolint",
  title: "COPY --from names no stage above",
  severity: "warning",
  check: (facts) => {
    const names: string[] = [];
    let count = 0;
    const found: Finding[] = [];
    for (const at of facts.instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "from") {
        const { alias } = at.base;
        if (alias !== "") names.push(alias);
        count++;
      }
      const source = at.keyword === "copy" ? at.flagValue("from") : undefined;
      if (source === undefined || source.includes(":") || names.includes(source.toLowerCase())) continue;
      if (/^\d/.test(source) && Number.parseInt(source, 10) < count) continue;
      const range = flagValueRange(at, "from");
      const near = suggest(source.toLowerCase(), names);
      const fixes = near === "" ? [] : [unsafeFix(`Write \`${near}\``, replace(range, near))];
      const hint = near === "" ? "so it is pulled as an image" : `did you mean \`${near}\`?`;
      found.push(toFinding(at, { message: `\`${source}\` is no stage above this line; ${hint}`, range, fixes }));
    }
    return found;
  },
};
