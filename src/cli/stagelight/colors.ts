import picocolors from "picocolors";
import type { Io } from "./io.ts";

export type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Colors for what is written to standard output: in a terminal, or where FORCE_COLOR is set; never with NO_COLOR or
 * `--no-color`.
 */
export function colorsFor({ env, isTerminal }: Io, isWanted = true): Colors {
  const isForced = Boolean(env["FORCE_COLOR"]) && env["FORCE_COLOR"] !== "0";
  const isOff = !isWanted || Boolean(env["NO_COLOR"]) || env["FORCE_COLOR"] === "0" || env["TERM"] === "dumb";
  return picocolors.createColors(!isOff && (isTerminal || isForced));
}
