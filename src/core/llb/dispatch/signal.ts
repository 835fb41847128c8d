import { toUpper } from "../../text/case.ts";

const NAMES = new Set(
  (
    "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP " +
    "TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX"
  ).split(" "),
);

/** Whether STOPSIGNAL takes it: a number but 0, or a name with or without SIG; as moby's `signal.ParseSignal`. */
export function isSignal(text: string): boolean {
  if (/^[+-]?[0-9]+$/.test(text) && Math.abs(Number(text)) < 2 ** 63) return Number(text) !== 0;
  const name = toUpper(text).replace(/^SIG/, "");
  const realtime = /^RT(MIN\+|MAX-)([1-9][0-9]?)$/.exec(name);
  if (realtime) return Number(realtime[2]) <= (realtime[1] === "MIN+" ? 15 : 14);
  return NAMES.has(name);
}
