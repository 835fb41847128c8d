import type { Change } from "#core/compare/comparison.ts";
import { printableText } from "#core/export/plain-text.ts";
import { toMermaid } from "#core/export/mermaid.ts";
import type { ChangeTone } from "#features/compare/change-words.ts";
import { fenced } from "../graph/embed-block.ts";
import { cacheSentence, type Difference, sameSentence, TOPICS } from "./difference.ts";

/** GitHub refuses a longer comment, at 65,536 characters; something is left for what is around it. */
const MAX_COMMENT = 60_000;
const MAX_STEPS = 40;

const WORDS: Readonly<Record<ChangeTone, string>> = { added: "new", removed: "removed", changed: "changed" };

/** The difference for a pull request comment: what changes, the steps that run again, and the graph with its changes marked. */
export function differenceMarkdown(difference: Difference): string {
  const { changes, rebuilt, after } = difference;
  if (changes.length === 0 && rebuilt.length === 0) return `${sameSentence(difference)}\n`;
  const parts = TOPICS.flatMap(({ topic, title }) => {
    const own = changes.filter((change) => change.topic === topic);
    const lines = own.map(({ tone, text, line }) => {
      const place = line === 0 ? "" : ` (line ${line})`;
      return `- ${WORDS[tone]}: ${escapeMarkdown(printableText(text))}${place}`;
    });
    return own.length === 0 ? [] : [`**${title}**\n\n${lines.join("\n")}`];
  });
  const text = [...parts, cacheMarkdown(difference)].join("\n\n");
  const graph = after.stages.length === 0 ? "" : `\n\n${fenced("mermaid", changedMermaid(difference))}`;
  const isShort = text.length + graph.length <= MAX_COMMENT;
  return `${isShort ? text + graph : cutLines(text, MAX_COMMENT)}\n`;
}

function cacheMarkdown(difference: Difference): string {
  const { rebuilt } = difference;
  if (rebuilt.length === 0) return `**The cache**\n\n${cacheSentence(difference)}`;
  const steps = rebuilt.slice(0, MAX_STEPS).map(({ name, isFollowUp }) => {
    const why = isFollowUp ? " because something before it changed" : "";
    return `- ${codeSpan(printableText(name))}${why}`;
  });
  const more = rebuilt.length > MAX_STEPS ? [`- and ${rebuilt.length - MAX_STEPS} more`] : [];
  const list = [...steps, ...more].join("\n");
  return `**The cache**\n\n<details><summary>${cacheSentence(difference)}</summary>\n\n${list}\n\n</details>`;
}

/** The later graph, with new stages green and changed ones yellow. */
function changedMermaid({ after, kinds }: Difference): string {
  const byLabel = new Map(after.stages.map(({ label, index }) => [label, `s${index}`]));
  const classOf = (change: Change): readonly [string, string] | null => {
    switch (change.kind) {
      case "stage-added":
        return [byLabel.get(change.stage) ?? "", "isNew"];
      case "stage-renamed":
        return [byLabel.get(change.after) ?? "", "isChanged"];
      case "stage-changed":
      case "base-changed":
        return [byLabel.get(change.stage) ?? "", "isChanged"];
      default:
        return null;
    }
  };
  const classes = new Map(kinds.flatMap((change) => [classOf(change)].filter((one) => one !== null)));
  const lines = [...classes].filter(([id]) => id !== "").map(([id, name]) => `  class ${id} ${name}\n`);
  const styles = "  classDef isNew fill:#2da44e55\n  classDef isChanged fill:#d4a72c55\n";
  return toMermaid(after) + (lines.length === 0 ? "" : styles + lines.join(""));
}

/** What change words quote stays code; everything else is text. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\\*_[\]<>#|~]/g, "\\$&")))
    .join("");
}

/** Code with a delimiter that it doesn't contain. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const tick = "`".repeat(longest + 1);
  return longest === 0 ? `${tick}${text}${tick}` : `${tick} ${text} ${tick}`;
}

function cutLines(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, text.lastIndexOf("\n", limit))}\n\nThe rest is left out: it is too long for a comment.`;
}
