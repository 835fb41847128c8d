import {
  SAMPLE_DOCKERFILE,
  PLAIN_CACHED,
  PLAIN_FAILING,
  PLAIN_PARALLEL,
  PLAIN_PLATFORMS,
  RAW_CACHED,
  RAW_DONE,
  RAW_FAILING,
} from "#core/log/sample-logs.ts";
import { TERMINAL_DONE, TERMINAL_FAILING, TERMINAL_REDRAWN } from "#core/log/sample-terminal-logs.ts";
import { mutateText } from "./mutate-text.ts";
import type { Random } from "./random.ts";

const LOGS = [
  PLAIN_CACHED,
  PLAIN_FAILING,
  PLAIN_PARALLEL,
  PLAIN_PLATFORMS,
  RAW_CACHED,
  RAW_DONE,
  RAW_FAILING,
  TERMINAL_DONE,
  TERMINAL_FAILING,
  TERMINAL_REDRAWN,
] as const;

const ESCAPES = [
  "\u001B",
  "\u001B[",
  "\u001B[1A",
  "\u001B[2K",
  "\u001B]",
  "\u001B]8;;x\u001B\\",
  "\u0007",
  "\u001B\\",
  "\u009D",
  "\r",
] as const;

/** A build log with edits and terminal sequences, and the Dockerfile that it may be of. */
export function makeLog(random: Random): { log: string; text: string } {
  const log = mutateText(random, random.pick(LOGS), random.pick(LOGS), 1 + random.below(6));
  const pieces = random.many(random.chance(0.5) ? random.below(6) : 0, () => random.pick(ESCAPES));
  return {
    log: pieces.reduce((text, piece) => {
      const at = random.below(text.length + 1);
      return text.slice(0, at) + piece + text.slice(at);
    }, log),
    text: random.chance(0.6) ? SAMPLE_DOCKERFILE : mutateText(random, SAMPLE_DOCKERFILE, SAMPLE_DOCKERFILE, 2),
  };
}
