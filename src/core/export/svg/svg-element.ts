import { printableText } from "../plain-text.ts";
import { lookUp } from "../../text/look-up.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const MARKUP = /[&<>"']/;
const EVERY_MARKUP = new RegExp(MARKUP, "g");

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG. Attributes are escaped; children are SVG already: text goes through `svgText`. */
export function svgElement(name: string, attributes: SvgAttributes, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    start += ` ${key}="${typeof value === "number" ? short(value) : escapeXml(value)}"`;
  }
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
}

/** A text of the user's as the content of an element. */
export function svgText(text: string): string {
  return escapeXml(text === "" ? "" : printableText(text));
}

/** The same for several lines, which stay lines. */
export function svgLines(text: string): string {
  return text.split("\n").map(svgText).join("\n");
}

/** A number in few digits. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escapeXml(text: string): string {
  return MARKUP.test(text) ? text.replace(EVERY_MARKUP, (char) => lookUp(ENTITIES, char) ?? char) : text;
}
