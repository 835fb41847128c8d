import { quote } from "../../../text/quote.ts";
import { type Failure, failure } from "../../value/failure.ts";

interface Duration {
  readonly kind: "duration";
  readonly nanoseconds: bigint;
}

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["µs", 1000n],
  ["μs", 1000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

const LIMIT = 1n << 63n;

/** A duration such as `1h30m`, as Go's `time.ParseDuration`. */
export function parseBakeDuration(text: string): Duration | Failure {
  const invalid = failure(`time: invalid duration ${quote(text)}`);
  const isNegative = text.startsWith("-");
  let rest = text.replace(/^[+-]/, "");
  if (rest === "0") return { kind: "duration", nanoseconds: 0n };
  if (rest === "") return invalid;
  let total = 0n;
  while (rest !== "") {
    const match = /^(\d*)(?:\.(\d*))?/.exec(rest);
    const [number = "", whole = "", fraction = ""] = match ?? [];
    if (whole === "" && fraction === "") return invalid;
    rest = rest.slice(number.length);
    const unit = /^[^.\d]*/.exec(rest)?.[0] ?? "";
    if (unit === "") return failure(`time: missing unit in duration ${quote(text)}`);
    const size = UNITS.get(unit);
    if (size === undefined) return failure(`time: unknown unit ${quote(unit)} in duration ${quote(text)}`);
    rest = rest.slice(unit.length);
    const digits = fraction.slice(0, 18);
    total += BigInt(whole || "0") * size + (BigInt(digits || "0") * size) / 10n ** BigInt(digits.length);
    if (total > LIMIT) return invalid;
  }
  if (!isNegative && total === LIMIT) return invalid;
  return { kind: "duration", nanoseconds: isNegative ? -total : total };
}
