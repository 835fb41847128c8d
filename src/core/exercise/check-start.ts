import type { Analysis } from "../analysis.ts";
import { VARIES } from "../images/known-image.ts";
import { ownEntrypoint } from "../lint/facts/started-program.ts";
import type { GoalResult } from "./goal.ts";
import { spaced } from "./spaced.ts";
import { isBaseUnknown } from "../images/unknown-base.ts";

/**
 * Whether an image starts a command: its ENTRYPOINT and CMD together, each with or without the shell of its shell form. A
 * script that the base image starts everything with doesn't count.
 */
export function checkStart(command: string, analysis: Analysis): GoalResult {
  const { build } = analysis;
  const { entrypoint = [], cmd = [] } = build.config ?? {};
  const isOpen = isBaseUnknown(analysis, analysis.build.stage) && !setsEntrypoint(analysis);
  if (isOpen || [...entrypoint, ...cmd].some((word) => word.includes(VARIES))) {
    return { state: "unknown", reason: { id: "start-unknown" } };
  }
  const own = ownEntrypoint({ input: analysis });
  const isWhole = isShellForm(entrypoint);
  // a shell that runs a script hands what follows to the script, which rarely looks at it
  const shown = spaced([withoutShell(own), isWhole ? "" : withoutShell(cmd)].join(" "));
  if (shown === "") return { state: "unmet", reason: { id: "starts-nothing" } };
  const started = new Set([shown, spaced([...entrypoint, ...cmd].join(" ")), spaced([...own, ...cmd].join(" "))]);
  return { state: started.has(spaced(command)) ? "met" : "unmet", reason: { id: "starts", name: shown } };
}

/** ENTRYPOINT also drops the CMD of the base image. */
function setsEntrypoint({ build, stages }: Analysis): boolean {
  return build.ships.some((stage) => stages[stage]?.instructions.some(({ keyword }) => keyword === "entrypoint"));
}

/** `/bin/sh -c SCRIPT`, or what SHELL says instead of its start. */
function isShellForm(words: readonly string[]): boolean {
  return words.length > 2 && /(?:^|\/)(?:ba|da|a)?sh$/u.test(words[0] ?? "") && /^-\w*c$/u.test(words.at(-2) ?? "");
}

function withoutShell(words: readonly string[]): string {
  return isShellForm(words) ? (words.at(-1) ?? "").replace(/^\s*exec\s+/u, "") : words.join(" ");
}
