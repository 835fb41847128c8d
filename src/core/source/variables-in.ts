import type { TextRange } from "../text/range.ts";
import type { InstructionFacts } from "./instruction-facts.ts";

/** A variable that the shell of a RUN reads. */
export interface VariableReference {
  readonly name: string;
  /** With its `$` and braces. */
  readonly range: TextRange;
}

const VARIABLE = /\\[\s\S]|'[^']*'|"|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)((?::?[-+=?#%/^,@]|:)[^}]*)?\})/g;

/**
 * The variables that a RUN reads, those in single quotes, those that are escaped and those with their own default
 * left out. Each name once, at its first place.
 */
export function variablesIn(at: InstructionFacts): readonly VariableReference[] {
  const { text } = at.script;
  // with a backtick to escape it is PowerShell, whose variables are others
  if (!text.includes("$") || at.escape === "`") return [];
  const found = new Map<string, VariableReference>();
  let isQuoted = false;
  VARIABLE.lastIndex = 0;
  for (let match = VARIABLE.exec(text); match; match = VARIABLE.exec(text)) {
    const [written, plain, braced, rest = ""] = match;
    if (written === '"') isQuoted = !isQuoted;
    // in double quotes a single one is a character like others
    else if (written.startsWith("'") && isQuoted) VARIABLE.lastIndex = match.index + 1;
    const name = plain ?? braced;
    if (name === undefined || found.has(name) || /^:?[-=?+]/.test(rest)) continue;
    found.set(name, { name, range: at.scriptRange({ start: match.index, end: match.index + written.length }) });
  }
  return [...found.values()];
}

/** The names that a RUN sets itself: by an assignment, `export`, `read`, `for`, `local` and the like. */
export function setIn(at: InstructionFacts): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, assigned, looped, read] of at.script.text.matchAll(
    /(?:^|[\s;&|("'`])(?:([A-Za-z_]\w*)\+?=|for\s+([A-Za-z_]\w*)|(?:read|getopts|mapfile|readarray)\s+(?:-\S+\s+)*((?:[A-Za-z_]\w*\s*)+))/g,
  ))
    for (const name of (assigned ?? looped ?? read ?? "").trim().split(/\s+/)) names.add(name);
  return names;
}
