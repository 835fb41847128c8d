import { quote } from "../../text/quote.ts";
import { editDistance } from "../../text/suggest.ts";

/** The first name at most two edits away, or "" where none is, as HCL suggests names. */
export function suggestName(given: string, names: Iterable<string>): string {
  for (const name of names) if (editDistance(given, name, 3) < 3) return name;
  return "";
}

/** ` Did you mean "x"?` where a name is close enough, else nothing. */
export function nameHint(given: string, names: Iterable<string>): string {
  const name = suggestName(given, names);
  return name === "" ? "" : ` Did you mean ${quote(name)}?`;
}
