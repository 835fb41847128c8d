import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";

export type Lookup = (name: string) => string | undefined;

/** Gets the name of each variable that has no value and no default. */
export type OnUnset = (name: string) => void;

/** What a text with `$NAME` and `${NAME:-default}` can't be: `template` is the text that is not sound. */
export type Substituted =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "invalid"; readonly template: string }
  | { readonly kind: "missing"; readonly message: string };

const PATTERN = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{(?:([_a-z][_a-z0-9]*(?::?[-+?](?:.*))?)\}|()))/gi;
/** The same for one substitution: without the state of a global pattern. */
const FIRST = new RegExp(PATTERN.source, "i");
/** Texts with more dollars than this are not looked at: each may be followed by all of the rest. */
const MAX_WORK = 20_000_000;

/** Puts in the values of variables, as compose-go does. */
export function substitute(text: string, lookup: Lookup, onUnset: OnUnset = () => {}): Substituted {
  if (!text.includes("$")) return { kind: "text", text };
  const dollars = text.split("$").length;
  if (dollars * text.length > MAX_WORK) return { kind: "invalid", template: text };
  let failed: Substituted | undefined;
  const replaced = text.replace(PATTERN, (match: string) => {
    const outcome = replaceOne(match, lookup, onUnset);
    if (outcome.kind === "text") return outcome.text;
    failed ??= outcome.kind === "invalid" && outcome.template === "" ? { kind: "invalid", template: text } : outcome;
    return "";
  });
  return failed ?? { kind: "text", text: replaced };
}

function replaceOne(match: string, lookup: Lookup, onUnset: OnUnset): Substituted {
  const close = closingBrace(match);
  const rest = close < 0 ? "" : match.slice(close + 1);
  const own = close < 0 ? match : match.slice(0, close + 1);
  const groups = FIRST.exec(own);
  if (groups?.[1]) return { kind: "text", text: groups[1] };
  const named = groups?.[2] ?? "";
  const braced = groups?.[3] ?? "";
  const name = named || braced;
  if (name === "") return { kind: "invalid", template: "" };
  if (named === "") {
    const applied = applyOperator(operatorOf(match), braced, lookup, onUnset);
    if (applied && applied.kind !== "text") return applied;
    if (applied) {
      const nested = substitute(rest, lookup, onUnset);
      return nested.kind === "text" ? { kind: "text", text: applied.text + nested.text } : nested;
    }
  }
  const value = lookup(name);
  if (value === undefined) onUnset(name);
  return { kind: "text", text: value ?? "" };
}

function closingBrace(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "}") {
      open--;
      if (open === 0) return at;
    }
    if (text[at] === "{") {
      open++;
      at++;
    }
  }
  return -1;
}

type Operator = ":?" | "?" | ":-" | "-" | ":+" | "+";

/** The operator that comes first, found with the sort of Go that compose-go uses for it. */
function operatorOf(text: string): Operator {
  const order: Operator[] = [":?", "?", ":-", "-", ":+", "+"];
  const isLess = (left: Operator, right: Operator): boolean => {
    const [first, second] = [text.indexOf(left), text.indexOf(right)];
    return first >= 0 && (second < 0 || first < second);
  };
  for (let at = 1; at < order.length; at++) {
    for (let to = at; to > 0; to--) {
      const [left, right] = [order[to - 1], order[to]];
      if (!left || !right || !isLess(right, left)) break;
      order[to - 1] = right;
      order[to] = left;
    }
  }
  return order[0] ?? ":?";
}

/** Undefined where the operator is not in the text. */
function applyOperator(operator: Operator, text: string, lookup: Lookup, onUnset: OnUnset): Substituted | undefined {
  const cut = text.indexOf(operator);
  if (cut < 0) return undefined;
  const name = text.slice(0, cut);
  const other = text.slice(cut + operator.length);
  const value = lookup(name);
  const isSet = operator.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
  const kind = operator.at(-1);
  if (kind === "+" ? !isSet : isSet) return { kind: "text", text: value ?? "" };
  const replacement = substitute(other, lookup, onUnset);
  if (kind !== "?" || replacement.kind !== "text") return replacement;
  const reason = replacement.text === "" ? "" : `: ${replacement.text}`;
  return { kind: "missing", message: `required variable ${name} is missing a value${reason}` };
}

/** The text with all variables put in, or one message. */
export function expand(text: string, lookup: Lookup): Result<string> {
  const outcome = substitute(text, lookup);
  if (outcome.kind === "text") return ok(outcome.text);
  return fail(outcome.kind === "missing" ? outcome.message : `Invalid template: ${quote(outcome.template)}`);
}
