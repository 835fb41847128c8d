import { fail, ok, type Result } from "../../text/result.ts";

export interface CopyMode {
  /** Permission bits, -1 to keep those of the source. */
  readonly mode: number;
  /** Symbolic form, "" where `mode` says it. */
  readonly modeText: string;
}

/** No mode is asked for. */
export const MODE_OF_SOURCE: CopyMode = { mode: -1, modeText: "" };
const OF_SOURCE = ok(MODE_OF_SOURCE);

/** Reads `--chmod`: octal digits, or the symbolic form of chmod(1); as `dispatchCopy`. */
export function parseChmod(text: string): Result<CopyMode> {
  if (text === "") return OF_SOURCE;
  const notOctal = fail(`invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`);
  const octal = /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
  if (octal <= 0xffffffff) return octal > 0o7777 ? notOctal : ok({ mode: octal, modeText: "" });
  if (/^[0-9]/.test(text)) return notOctal;
  return isSymbolicMode(text) ? ok({ mode: 0, modeText: text }) : fail("invalid syntax");
}

/** Clauses such as `u+rwx,go=u-w`; as the setmode(3) port that BuildKit uses: `who` may be empty, operators repeat. */
function isSymbolicMode(text: string): boolean {
  return text.split(",").every((clause) => /^[augo]*(?:[-+=][rstwXxugo]*)+$/.test(clause));
}
