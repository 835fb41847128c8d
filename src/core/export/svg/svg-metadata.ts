import type { Analysis } from "../../analysis.ts";
import { inputOfAnalysis } from "../../build-input/analyze-options.ts";
import type { BuildInput } from "../../build-input/build-input.ts";
import { readBuildInput } from "../../build-input/input-fields.ts";

/** What XML can't hold or would change: markup, control characters, line ends, half characters. */
const NOT_FOR_XML = /[<>&]|\p{Cc}|\p{Surrogate}|[\u2028\u2029\ufffe\uffff]/gu;

/** The source of a drawing, as the element that carries it. */
export function svgMetadata(analysis: Analysis): string {
  const json = JSON.stringify(inputOfAnalysis(analysis)).replace(
    NOT_FOR_XML,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<metadata>stagelight-source:${json}</metadata>`;
}

/** No text of the user's looks like this: its angle brackets are escaped everywhere. */
const CARRIED = /<(?:\w+:)?metadata(?:\s[^>]*)?>\s*stagelight-source:([^<]*)</;

/** The source that an exported drawing carries, also after an editor has written it again; null if there is none. */
export function readSourceFromSvg(text: string): BuildInput | null {
  const [, json = ""] = CARRIED.exec(text) ?? [];
  try {
    return readBuildInput(JSON.parse(unescapeXml(json)))?.input ?? null;
  } catch {
    return null;
  }
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
