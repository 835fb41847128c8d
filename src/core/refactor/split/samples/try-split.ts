import { lookWith } from "../look-at-text.ts";
import { splitStages } from "../split-stages.ts";
import type { Split } from "../split-types.ts";

/** For tests: the split of a text, with its refusal where there is none. */
export function trySplit(text: string): Split {
  return splitStages(text, new Map(), lookWith({}));
}

/** For tests: the text of a split. Throws where there is none, with the reason. */
export function splitText(text: string): string {
  const result = trySplit(text);
  if (result.kind === "none") throw new Error(`${result.why.id} ${result.why.detail}`);
  return result.text;
}

/** For tests: the last stage of a split, which ships. */
export function shippedStage(text: string): string {
  const result = splitText(text);
  return result.slice(result.lastIndexOf("\nFROM ") + 1);
}

/** For tests: a file that copies all of its project to /app, and then does what `lines` say; `start` is its command. */
export function projectFile(image: string, lines: string, start = "python main.py"): string {
  return `FROM ${image}\nWORKDIR /app\nCOPY . .\n${lines}\nCMD ${JSON.stringify(start.split(" ")).replaceAll(",", ", ")}\n`;
}
