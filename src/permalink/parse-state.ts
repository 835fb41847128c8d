import { isObject } from "#core/text/json-value.ts";
import { readBuildInput } from "#core/build-input/input-fields.ts";
import { canonicalState } from "./canonical-state.ts";
import type { LinkSelect, LinkState, LinkView } from "./link-state.ts";

export type ParsedState =
  | { readonly kind: "ok"; readonly state: LinkState }
  /** `key` holds what it must not hold; "" when the JSON isn't an object at all. */
  | { readonly kind: "wrong"; readonly key: string };

/** Decodes the JSON value of a link. Keys it does not know are ignored, a key of the wrong type is reported. */
export function parseState(json: unknown): ParsedState {
  if (!isObject(json)) return { kind: "wrong", key: "" };
  const build = readBuildInput(json);
  if (build === null) return { kind: "wrong", key: "dockerfile" };
  const [wrong] = build.wrong;
  if (wrong !== undefined) return { kind: "wrong", key: wrong };
  const { view, select, compare } = json;
  if (!isOptional(view, isView)) return { kind: "wrong", key: "view" };
  if (!isOptional(select, isObject)) return { kind: "wrong", key: "select" };
  if (!isOptionalString(compare)) return { kind: "wrong", key: "compare" };
  const selected = select === undefined ? undefined : parseSelect(select);
  const state: LinkState = {
    ...build.input,
    ...(view === undefined ? {} : { view }),
    ...(selected === undefined ? {} : { select: selected }),
    ...(compare === undefined ? {} : { compare }),
  };
  return { kind: "ok", state: canonicalState(state) };
}

/** Undefined for a kind of selection that only a later page knows: the rest of the link still opens. */
function parseSelect(select: Readonly<Record<string, unknown>>): LinkSelect | undefined {
  const { kind, id, rule, line } = select;
  if ((kind === "node" || kind === "edge") && typeof id === "string") return { kind, id };
  if (kind === "line" && isLine(line)) return { kind, line };
  if (kind === "problem" && typeof rule === "string" && isLine(line)) return { kind, rule, line };
  return undefined;
}

function isLine(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isView(value: unknown): value is LinkView {
  return isObject(value) && Object.values(value).every(isViewOption);
}

function isViewOption(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isOptionalString(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function isOptional<Value>(value: unknown, isValue: (value: unknown) => value is Value): value is Value | undefined {
  return value === undefined || isValue(value);
}
