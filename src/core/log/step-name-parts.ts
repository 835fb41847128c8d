/** A step's name as `--progress=plain` prints it, taken apart. */
export interface StepName {
  /** "" where the build is for one platform only. */
  readonly platform: string;
  /** "" where the file has a single stage. */
  readonly stage: string;
  /** From 1; 0 for what has none. */
  readonly number: number;
  readonly text: string;
  /** In upper case; "" for what isn't an instruction. */
  readonly keyword: string;
  readonly isInternal: boolean;
  /** The end of the text is missing. */
  readonly isCut: boolean;
}

const NUMBERED =
  /^\[(?:(?<platform>[a-z]+\/[a-z0-9]+(?:\/v\d+)?(?:->\S+)?) )?(?:(?<stage>\S+) )? *(?<number>\d+)\/\d+\] (?<text>.*)$/s;
const INTERNAL =
  /^\[(internal|auth|context)[^\]]*\]|^(exporting|importing|writing|pushing|preparing|resolving|sending|inspecting)\b/;

/** Takes a step's name apart; digests of images are left out, because only the log knows them. */
export function parseStepName(name: string): StepName {
  const { platform = "", stage = "", number = "0", text = name } = NUMBERED.exec(name)?.groups ?? {};
  const isContext = name === "local://context" || name.startsWith("[internal] load build context");
  const whole = isContext ? "local://context" : withoutDigest(text).replace(/\s+/g, " ").trim();
  const isCut = whole.endsWith("...") && name.length >= 72;
  return {
    platform,
    stage,
    number: Number(number),
    text: isCut ? whole.slice(0, -3) : whole,
    keyword: number === "0" ? "" : (/^(?:ONBUILD |LINK )?([A-Z]+)\b/.exec(whole)?.[0] ?? ""),
    isInternal: !isContext && number === "0" && INTERNAL.test(name),
    isCut,
  };
}

function withoutDigest(text: string): string {
  return /^(FROM |docker-image:\/\/)/.test(text) ? text.replace(/@sha256:[0-9a-f]+/, "") : text;
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
