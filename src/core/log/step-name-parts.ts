/** A step's name as `--progress=plain` prints it, taken apart. */
export interface StepName {
  /** The target that Bake or Compose builds, where it builds several; "" elsewhere. */
  readonly target: string;
  /** "" where the build is for one platform only. */
  readonly platform: string;
  /** "" where the file has a single stage; there it may be the target. */
  readonly stage: string;
  /** From 1; 0 for what has none. */
  readonly number: number;
  readonly text: string;
  /** In upper case; "" for what isn't an instruction. */
  readonly keyword: string;
  readonly isInternal: boolean;
  /** The end of the text is missing, which `…` says, or `...` in a long name. */
  readonly isCut: boolean;
}

const BRACKETS = /^\[(?<inside>[^\]]*)\] (?<text>.*)$/s;
const NUMBER = /^(?<before>.*?) *(?<number>\d+)\/\d+$/;
const PLATFORM = /^[a-z]+\/[a-z0-9_]+(?:\/v\d+)?(?:->\S+)?$/;
const INTERNAL_WORDS: ReadonlySet<string> = new Set(["internal", "auth", "context"]);
const INTERNAL =
  /^(exporting|importing|writing|pushing|preparing|resolving|resolve|sending|inspecting|sharing|merging|copying|waiting|pulling|creating|loading)\b/;

/** Takes a step's name apart; digests of images are left out, because only the log knows them. */
export function parseStepName(name: string): StepName {
  const { inside = "", text = name } = BRACKETS.exec(name)?.groups ?? {};
  const { before = inside, number = "0" } = NUMBER.exec(inside)?.groups ?? {};
  const isNumbered = number !== "0";
  const words = before.split(" ").filter((word) => word !== "");
  const internalAt = isNumbered ? -1 : words.findIndex((word) => INTERNAL_WORDS.has(word));
  const isContext = name === "local://context" || (internalAt >= 0 && text === "load build context");
  const whole = isContext ? "local://context" : withoutDigest(text).replace(/\s+/g, " ").trim();
  const [cut = ""] = /(?:…|\.\.\.)$/.exec(whole) ?? [];
  const isCut = cut === "…" || (cut !== "" && name.length >= 72);
  const names = (internalAt < 0 ? words : words.slice(0, internalAt)).filter((word) => !PLATFORM.test(word));
  return {
    target: isNumbered ? names.slice(0, -1).join(" ") : names.join(" "),
    platform: words.find((word) => PLATFORM.test(word)) ?? "",
    stage: isNumbered ? (names.at(-1) ?? "") : "",
    number: Number(number),
    text: isCut ? whole.slice(0, -cut.length) : whole,
    keyword: isNumbered ? (/^(?:ONBUILD |LINK )?([A-Z]+)\b/.exec(whole)?.[0] ?? "") : "",
    isInternal: !isContext && !isNumbered && (internalAt >= 0 || INTERNAL.test(text)),
    isCut,
  };
}

function withoutDigest(text: string): string {
  return /^(FROM |docker-image:\/\/)/.test(text) ? text.replace(/@[^/\s]*…$|@sha256:[0-9a-f]+/, "") : text;
}

/** How much of their words two texts share, from 0 to 1; as the Dice coefficient of their words. */
export function wordSimilarity(left: string, right: string): number {
  const words = left.split(/[\s=,]+/);
  const others = right.split(/[\s=,]+/);
  const unshared = [...others];
  let shared = 0;
  for (const word of words) {
    const at = unshared.indexOf(word);
    if (at < 0) continue;
    unshared.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (words.length + others.length);
}
