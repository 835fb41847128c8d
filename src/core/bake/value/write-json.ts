import { numberText } from "../number/number-text.ts";
import { type Failure, failure } from "./failure.ts";
import { isCollection, isPrimitive, type Type, typeName } from "./type.ts";
import { sortedEntries, typeOf, type Value } from "./value.ts";

/** The JSON of a wholly known value; `type` may be wider than the value's own, which is then written along. */
export function writeJson(value: Value, type: Type = typeOf(value)): string | Failure {
  if (value.kind === "unknown") return failure("value is not known");
  if (type.kind === "any" && typeOf(value).kind !== "any") return writeTyped(value);
  switch (value.kind) {
    case "null":
      return "null";
    case "string":
      return quoteJson(value.text);
    case "number":
      return value.number.form === "infinite" ? failure("cannot serialize infinity as JSON") : numberText(value.number);
    case "bool":
      return String(value.isTrue);
    case "list":
    case "set":
    case "tuple":
      return joinParts(
        "[",
        value.elements.map((element, at) => writeJson(element, elementType(type, at))),
        "]",
      );
    case "map":
    case "object":
      return joinParts(
        "{",
        sortedEntries(value.entries).map(([name, entry]) => {
          const written = writeJson(entry, attributeType(type, name));
          return typeof written === "string" ? `${quoteJson(name)}:${written}` : written;
        }),
        "}",
      );
    default:
      return failure(`cannot JSON-serialize ${typeName(value.type)}`);
  }
}

function joinParts(open: string, parts: readonly (string | Failure)[], close: string): string | Failure {
  const broken = parts.find((part) => typeof part !== "string");
  return broken ?? `${open}${parts.join(",")}${close}`;
}

function elementType(type: Type, at: number): Type | undefined {
  if (isCollection(type)) return type.element;
  return type.kind === "tuple" ? type.elements[at] : undefined;
}

function attributeType(type: Type, name: string): Type | undefined {
  if (isCollection(type)) return type.element;
  return type.kind === "object" ? type.attributes.get(name) : undefined;
}

function writeTyped(value: Value): string | Failure {
  const written = writeJson(value);
  return typeof written === "string" ? `{"value":${written},"type":${writeType(typeOf(value))}}` : written;
}

function writeType(type: Type): string {
  if (isPrimitive(type)) return `"${type.kind}"`;
  if (isCollection(type)) return `["${type.kind}",${writeType(type.element)}]`;
  if (type.kind === "tuple") return `["tuple",[${type.elements.map(writeType).join(",")}]]`;
  if (type.kind !== "object") return '"dynamic"';
  const attributes = [...type.attributes].map(([name, attribute]) => `${quoteJson(name)}:${writeType(attribute)}`);
  return `["object",{${attributes.toSorted().join(",")}}]`;
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** A string as Go writes it in JSON: what could be HTML is escaped, too. */
export function quoteJson(text: string): string {
  const escaped = text.replace(/["\\\u0000-\u001f<>&\u2028\u2029]/g, (char) => {
    const short = SHORT_ESCAPES.get(char);
    return short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}
