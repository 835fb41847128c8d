import { type ComposeList, goType, isMap } from "./value.ts";

/** What is wrong with the volumes of a service in their short form. */
export function checkVolumes(volumes: ComposeList, path: string): string | undefined {
  for (const volume of volumes) {
    if (isMap(volume)) continue;
    if (typeof volume !== "string") return `${path}: invalid type ${goType(volume)} for service volume mount`;
    const refusal = checkVolume(volume);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function checkVolume(spec: string): string | undefined {
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
