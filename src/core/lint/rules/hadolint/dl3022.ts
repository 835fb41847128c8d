import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { stagesNamed } from "../../facts/stages/stages-by-name.ts";
import { toFinding } from "../../rule-helpers.ts";
import { refusedStageNames, suggestStage } from "../../facts/stages/suggest-stage.ts";
import { flagValueRange } from "./flag-value-range.ts";
import { say } from "../../say.ts";

export const dl3022: Rule = {
  id: "DL3022",
  family: "hadolint",
  title: "COPY --from doesn't name a stage above",
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
      // BuildKit says itself that a variable or a number is wrong here
      if (
        !facts.input.isExact &&
        (source.includes("/") ||
          (/^\d+$|\$/.test(source) && count > 0) ||
          refusedStageNames(facts).has(source.toLowerCase()))
      )
        continue;
      const paths = at.argumentWords.slice(0, -1).map(({ text }) => text);
      const own = at.stage < 0 ? "" : (facts.input.stages[at.stage]?.name ?? "");
      const others = stagesNamed(facts, source.toLowerCase()).length > 0 ? [] : names.filter((name) => name !== own);
      const near = suggestStage(facts, { written: source, paths, names: others });
      const fixes = near === "" ? [] : [changing(unsafeFix(say`Write \`${near}\``, replace(range, near)), "edges")];
      const hint = near === "" ? say`it is pulled as an image` : say`did you mean \`${near}\`?`;
      found.push(toFinding(at, { message: say`\`${source}\` isn't a stage above this line; ${hint}`, range, fixes }));
    }
    return found;
  },
};
