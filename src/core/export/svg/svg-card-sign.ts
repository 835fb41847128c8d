import { short, svgElement, svgText } from "./svg-element.ts";
import { lookUp } from "../../text/look-up.ts";

/** Side of the square that a sign is drawn in. */
export const SIGN_WIDTH = 12;

/** Outlines in a square of 12: a drum, a key, a memory, and a ring for anything else. */
const OUTLINES: Readonly<Record<string, string>> = {
  cache: "M2,3a4,1.7 0 1 0 8,0a4,1.7 0 1 0 -8,0V9a4,1.7 0 0 0 8,0V3M2,6a4,1.7 0 0 0 8,0",
  secret: "M1.5,8.5a2.4,2.4 0 1 0 4.8,0a2.4,2.4 0 1 0 -4.8,0M5.6,6.8L10.5,2M8.6,3.8L10.3,5.5",
  ssh: "M1.5,8.5a2.4,2.4 0 1 0 4.8,0a2.4,2.4 0 1 0 -4.8,0M5.6,6.8L10.5,2M8.6,3.8L10.3,5.5",
  tmpfs: "M2,3.5H10V8.5H2ZM4,3.5V1.5M8,3.5V1.5M4,8.5V10.5M8,8.5V10.5",
};

const RING = "M2,6a4,4 0 1 0 8,0a4,4 0 1 0 -8,0M6,5.5V8M6,3.8V4.1";

/** The sign of something that an instruction is given for its time only, its left end at `x`, its middle at `y`. */
export function drawSign(sign: string, x: number, y: number, color: string): string {
  return svgElement(
    "g",
    { transform: `translate(${short(x)} ${short(y - SIGN_WIDTH / 2)})`, fill: "none", stroke: color },
    svgElement("title", {}, svgText(sign)),
    svgElement("path", { d: lookUp(OUTLINES, sign) ?? RING }),
  );
}
