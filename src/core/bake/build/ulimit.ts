import { fail, ok, type Result } from "../../text/result.ts";
import { parseGoInt } from "../flags/go-value.ts";

const NAMES = new Set(
  "core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(" "),
);

/** Whether `nofile=1024:2048` is sound; as docker/go-units, with its messages. */
export function checkUlimit(text: string): Result<void> {
  const cut = text.indexOf("=");
  if (cut < 0) return fail(`invalid ulimit argument: ${text}`);
  const name = text.slice(0, cut);
  if (!NAMES.has(name)) return fail(`invalid ulimit type: ${name}`);
  const written = text.slice(cut + 1);
  const limits = written.split(":");
  const [first = "", second] = limits;
  if (limits.length > 2)
    return fail(`too many limit value arguments - ${written}, can only have up to two, \`soft[:hard]\``);
  const hard = second === undefined ? undefined : parseGoInt(second);
  if (hard && !hard.ok) return hard;
  const soft = parseGoInt(first);
  if (!soft.ok) return soft;
  const most = hard?.value ?? soft.value;
  if (most === -1n) return ok(undefined);
  const must = "ulimit soft limit must be less than or equal to hard limit";
  if (soft.value === -1n) return fail(`${must}: soft: -1 (unlimited), hard: ${most}`);
  return soft.value > most ? fail(`${must}: ${soft.value} > ${most}`) : ok(undefined);
}
