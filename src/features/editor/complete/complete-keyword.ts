import type { Found } from "./completion.ts";
import { editorSyntaxMessages } from "#i18n/en/editor/syntax.ts";
import { KEYWORDS, type Keyword } from "../hover/instruction-table.ts";

/** What may be in front of the first FROM. */
const GLOBAL: ReadonlySet<Keyword> = new Set(["from", "arg"]);

/** What ONBUILD does not take. */
const NO_TRIGGER: ReadonlySet<Keyword> = new Set(["onbuild", "from", "maintainer"]);

/** Offers instructions; `stage` is -1 in front of the first FROM. */
export function completeKeyword(written: string, stage: number, isTrigger: boolean): Found {
  if (!/^\w*$/.test(written)) return { replaced: 0, completions: [] };
  const { instructions } = editorSyntaxMessages();
  const offered = KEYWORDS.filter((keyword) =>
    isTrigger ? !NO_TRIGGER.has(keyword) : keyword !== "maintainer" && (stage >= 0 || GLOBAL.has(keyword)),
  );
  const completions = offered.map((keyword) => {
    const { short, text } = instructions[keyword];
    const label = keyword.toUpperCase();
    return {
      kind: "instruction",
      label,
      insert: `${label} `,
      detail: short,
      documentation: text,
      opensNext: true,
    } as const;
  });
  return { replaced: written.length, completions };
}
