import { fail, ok, type Result } from "../../text/result.ts";
import { parseGoFloat } from "../flags/go-value.ts";

/** Whether `512m` is an amount of memory; as `RAMInBytes` of docker/go-units, with its messages. */
export function checkMemory(text: string): Result<void> {
  const at = lastNumeric(text);
  if (at < 0) return fail(`invalid size: '${text}'`);
  const number = text.slice(0, text[at] === " " ? at : at + 1);
  const suffix = text.slice(at + 1);
  const size = parseGoFloat(number);
  if (!size.ok) return size;
  if (size.value < 0) return fail(`invalid size: '${text}'`);
  if (suffix === "") return ok(undefined);
  if (suffix.length > 3) return fail(`invalid suffix: '${suffix}'`);
  const folded = suffix.toLowerCase();
  return /^(?:b|[kmgtp](?:b|ib)?)$/.test(folded) ? ok(undefined) : fail(`invalid suffix: '${folded}'`);
}

function lastNumeric(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (/[0-9. ]/.test(text.charAt(at))) return at;
  return -1;
}
