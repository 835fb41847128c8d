import { type ComposeValue, goType, isMap } from "../value.ts";

/** What is wrong with a volume of a service in its short form. */
export function checkVolume(volume: ComposeValue, path: string): string | undefined {
  if (isMap(volume)) return undefined;
  return typeof volume === "string"
    ? checkSpec(volume)
    : `${path}: invalid type ${goType(volume)} for service volume mount`;
}

function checkSpec(spec: string): string | undefined {
  if (spec === "") return "invalid empty volume spec";
  if (spec.length <= 2) return undefined;
  const sections = splitSections(spec);
  if (sections.includes("")) return `invalid spec: ${spec}: empty section between colons`;
  return sections.length > 3 ? `invalid spec: ${spec}: too many colons` : undefined;
}

/** Splits at colons, but not after the letter of a drive, nor inside of `${…}`. */
function splitSections(spec: string): readonly string[] {
  const sections: string[] = [];
  let section = "";
  let depth = 0;
  for (const [at, char] of [...spec].entries()) {
    if (char === "$" && spec[at + 1] === "{") depth++;
    else if (char === "}" && depth > 0) depth--;
    const isDrive = char === ":" && /^\p{L}$/u.test(section);
    if (char === ":" && depth === 0 && !isDrive) {
      sections.push(section);
      section = "";
    } else section += char;
  }
  return [...sections, section];
}
