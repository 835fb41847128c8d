import type { InstructionFacts } from "./instruction-facts.ts";
import { placedArguments } from "./placed-arguments.ts";

/** A place where FROM, COPY --from or RUN --mount=from= says what it takes from. */
export interface NamedSource {
  readonly by: "from" | "copy" | "mount";
  /** Without quotes around it. */
  readonly written: string;
  /** Where it starts in the joined line of its instruction, from 0. */
  readonly start: number;
}

const FLAG_VALUES = {
  copy: /^--from=(["']?)([^"'\\]+)\1$/,
  mount: /^--mount=(["']?)(?:[^"'\\]*,)?from=([^,"'\\]+)(?:,[^"'\\]*)?\1$/i,
};

const MOUNTED_FROM = /(?<=[=,"'])from=/i;

/** The sources that an instruction names, in order; of a trigger those of what ONBUILD wraps. */
export function namedSources(at: InstructionFacts): readonly NamedSource[] {
  switch (at.keyword) {
    case "from": {
      const [image] = placedArguments(at);
      return image ? [{ by: "from", written: image.text, start: image.start }] : [];
    }
    case "copy":
      return flagSources(at, "copy");
    case "run":
      return flagSources(at, "mount");
    default:
      return [];
  }
}

function flagSources(at: InstructionFacts, by: "copy" | "mount"): NamedSource[] {
  const { length } = at.syntax.flags;
  if (length === 0) return [];
  return at.words.slice(1, 1 + length).flatMap(({ text, start }) => {
    const written = FLAG_VALUES[by].exec(text)?.[2];
    if (written === undefined) return [];
    const valueAt = (by === "copy" ? 2 : text.search(MOUNTED_FROM)) + "from=".length;
    const offset = text.indexOf(written, valueAt);
    return offset < 0 ? [] : [{ by, written, start: start + offset }];
  });
}
