const LONGEST_CODE = 72;

/** A text of the Dockerfile as code: on one line, its middle left out where it is long, and never markup itself. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").replaceAll("`", "'").trim();
  const letters = [...line];
  const half = LONGEST_CODE / 2;
  const short =
    letters.length <= LONGEST_CODE ? line : `${letters.slice(0, half).join("")}…${letters.slice(-half + 1).join("")}`;
  return short === "" ? '`""`' : `\`${short}\``;
}
