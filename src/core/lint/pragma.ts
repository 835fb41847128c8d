/** A comment that silences rules. */
export interface Pragma {
  /** What follows directly, the rest of the stage, or the whole file. */
  readonly scope: "next" | "stage" | "global";
  readonly rules: readonly string[];
  /** Written in hadolint's way. */
  readonly isHadolint: boolean;
}

const RULE = "[A-Za-z][\\w./-]*";
const GAP = "[ \\t]*";
const PATTERN = new RegExp(
  `^${GAP}(hadolint|stagelight)[ \\t]+(?:(stage|global)[ \\t]+)?ignore${GAP}=${GAP}(${RULE}(?:${GAP},${GAP}${RULE})*)${GAP}(?:#.*)?$`,
);

/** Reads a comment without its `#`: `hadolint ignore=DL3008,DL3015`, `hadolint global ignore=…`, or the same with `stagelight`. */
export function readPragma(comment: string): Pragma | null {
  const match = PATTERN.exec(comment);
  if (!match) return null;
  const [, tool, scope, rules = ""] = match;
  return {
    scope: scope === "stage" || scope === "global" ? scope : "next",
    rules: rules.split(",").map((rule) => rule.trim()),
    isHadolint: tool === "hadolint",
  };
}
