import type { TextRange } from "../text/range.ts";
import type { Rule } from "./rule.ts";

/** A Dockerfile on a rule's page. */
export interface Sample {
  readonly kind: "bad" | "fixed" | "good";
  /** Without the lines of marks. */
  readonly text: string;
  /** The ranges that are marked. */
  readonly marks: readonly TextRange[];
}

/** The page of a rule, taken apart. */
export interface RulePage {
  /** What follows the id in the heading. */
  readonly title: string;
  /** The first paragraph. */
  readonly why: string;
  /** The paragraphs behind it, samples left out. */
  readonly more: readonly string[];
  /** In order: each `fixed` is what the fixes of the `bad` before it make. */
  readonly samples: readonly Sample[];
  /** What the samples need next to the Dockerfile: a fenced block `options`, in JSON; "" if there is none. */
  readonly options: string;
}

/** Where in `src/core/lint/rules` the page of a rule is: `hadolint/dl3008.md`, `stages/unused-stage.md`. */
export function pagePath(rule: Pick<Rule, "id" | "family">): string {
  const name = rule.id
    .replace(/^.*\//, "")
    .replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2-")
    .toLowerCase();
  return `${rule.family}/${name}.md`;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;
const HEADING = /^# \S+: (.+)$/m;

/**
 * Reads a rule's page. In a sample, a line of nothing but `^` marks what is above it, column by column; a `#` and
 * blanks may be in front. A mark that goes on to another line ends in `>`, its last line starts with `>`.
 */
export function parsePage(markdown: string): RulePage {
  const samples: Sample[] = [];
  let options = "";
  for (const [, kind, body = ""] of markdown.matchAll(FENCE)) {
    if (kind === "bad" || kind === "fixed" || kind === "good") samples.push(readSample(kind, body));
    else if (kind === "options") options = body;
  }
  const prose = markdown.replace(FENCE, "").replace(HEADING, "");
  const [why = "", ...more] = prose
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  return { title: HEADING.exec(markdown)?.[1] ?? "", why, more, samples, options };
}

const MARK_LINE = /^#?[ ]*>?\^[\^> ]*$/;

function readSample(kind: Sample["kind"], body: string): Sample {
  const marks: TextRange[] = [];
  let text = "";
  let lineStart = 0;
  let openStart = -1;
  for (const line of body.split("\n").slice(0, -1)) {
    if (!MARK_LINE.test(line)) {
      lineStart = text.length;
      text += `${line}\n`;
      continue;
    }
    for (const { 0: mark, index } of line.matchAll(/>?\^+>?/g)) {
      const goesOn = mark.endsWith(">");
      const comesFrom = mark.startsWith(">");
      const start = comesFrom ? openStart : lineStart + index;
      const end = lineStart + index + mark.length - (goesOn ? 1 : 0);
      if (goesOn) openStart = start;
      else marks.push({ start, end });
    }
  }
  return { kind, text, marks };
}
