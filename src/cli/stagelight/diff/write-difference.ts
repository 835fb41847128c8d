import { printableText } from "#core/export/plain-text.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { ChangeTone } from "#features/compare/change-words.ts";
import type { Colors } from "../colors.ts";
import { cacheSentence, type Difference, sameSentence, TOPICS } from "./difference.ts";
import { differenceMarkdown } from "./difference-markdown.ts";

export const DIFF_FORMATS = ["text", "markdown", "json"] as const;

export type DiffFormat = (typeof DIFF_FORMATS)[number];

const SIGNS: Readonly<Record<ChangeTone, string>> = { added: "+", removed: "-", changed: "~" };

/** The difference in a format, with its last line ending. */
export function writeDifference(difference: Difference, format: DiffFormat, colors: Colors): string {
  switch (format) {
    case "text":
      return differenceText(difference, colors);
    case "markdown":
      return differenceMarkdown(difference);
    case "json":
      return differenceJson(difference);
    default:
      return assertNever(format);
  }
}

function differenceText(difference: Difference, colors: Colors): string {
  const { changes, rebuilt } = difference;
  if (changes.length === 0 && rebuilt.length === 0) return `${sameSentence(difference)}\n`;
  const paint: Readonly<Record<ChangeTone, (text: string) => string>> = {
    added: colors.green,
    removed: colors.red,
    changed: colors.yellow,
  };
  const parts = TOPICS.flatMap(({ topic, title }) => {
    const own = changes.filter((change) => change.topic === topic);
    const lines = own.map(({ tone, text, line }) => {
      const place = line === 0 ? "" : colors.dim(` (line ${line})`);
      return `  ${paint[tone](SIGNS[tone])} ${printableText(text)}${place}`;
    });
    return own.length === 0 ? [] : [[colors.bold(title), ...lines].join("\n")];
  });
  const steps = rebuilt.map(({ name, isFollowUp }) =>
    isFollowUp ? `    ${printableText(name)}` : `  ${paint.changed("~")} ${printableText(name)}`,
  );
  return `${[...parts, [colors.bold("The cache"), `  ${cacheSentence(difference)}`, ...steps].join("\n")].join("\n\n")}\n`;
}

function differenceJson({ oldPath, newPath, kinds, changes, rebuilt, steps, before, after }: Difference): string {
  const answer = {
    old: oldPath,
    new: newPath,
    defaultTarget: { old: before.stages.at(-1)?.label ?? null, new: after.stages.at(-1)?.label ?? null },
    changes: kinds.map((change, at) => ({ ...change, text: changes[at]?.text ?? "" })),
    cache: { steps, rebuilt },
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
