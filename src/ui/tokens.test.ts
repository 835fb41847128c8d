import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cssColor, colorOf, type ColorScheme, COLORS } from "#core/colors.ts";

type Rgb = readonly [number, number, number];

/** A color, or so many percent of the first color laid over the second. */
type Color = string | readonly [over: Color, percent: number, below: Color];

const NAMES = Object.keys(COLORS) as (keyof typeof COLORS)[];

it("writes colors.generated.css", async () => {
  const lines = NAMES.map((name) => `  --${name}: ${cssColor(name)};\n`).join("");
  const css = `/* Made from core/colors.ts: npx vitest run src/ui -u */\n:root {\n${lines}}\n`;
  await expect(css).toMatchFileSnapshot("colors.generated.css");
});

const SURFACES = ["page", "surface", "raised", "sunken", "hover"];

const TEXTS = ["text", "text-soft", "text-faint", "error", "warning", "info", "accent", "success"];

/** A row of a card that is lit, and the ground behind the stages of one wave. */
const LIT_ROW: Color = ["accent", 7, "built-soft"];
const LIT_SKIPPED_ROW: Color = ["accent", 7, "skipped-soft"];
const BAND: Color = ["sunken", 55, "page"];

const TEXT_ON_ITS_GROUND: readonly (readonly [string, Color])[] = [
  ["error", "error-soft"],
  ["warning", "warning-soft"],
  ["info", "info-soft"],
  ["text", "error-soft"],
  ["text", "warning-soft"],
  ["text", "info-soft"],
  ["accent", "accent-soft"],
  ["text-faint", "accent-soft"],
  ["on-accent", "accent"],
  ["code-keyword", "surface"],
  ["code-string", "surface"],
  ["code-variable", "surface"],
  ["code-comment", "surface"],

  // Cards: names, numbers, comments, rows as they are, pointed at, lit and selected, reasons, tags.
  ["built", "built-soft"],
  ["ships", "ships-soft"],
  ["ships", "surface"],
  ["skipped", "skipped-soft"],
  ["skipped", "surface"],
  ["built", ["built", 8, "built-soft"]],
  ["ships", ["ships", 8, "ships-soft"]],
  ["skipped", ["skipped", 8, "skipped-soft"]],
  ["text-faint", "built-soft"],
  ["text-faint", "skipped-soft"],
  ["text-faint", "ships-soft"],
  ["text-soft", "built-soft"],
  ["accent", "built-soft"],
  ["accent", "skipped-soft"],
  ...["built", "code-keyword", "text-faint"].flatMap((text) =>
    ["built-soft", "hover", "accent-soft", LIT_ROW].map((ground) => [text, ground] as const),
  ),
  ...["skipped-soft", "hover", "accent-soft", LIT_SKIPPED_ROW].map((ground) => ["skipped", ground] as const),
  ["copy", ["copy", 14, "built-soft"]],
  ["mount", ["mount", 14, "built-soft"]],
  ["skipped", ["skipped", 6, "skipped-soft"]],
  ["on-ships-line", "ships-line"],
  ["text-soft", "raised"],

  // What steps back for something lit keeps the colors of what is skipped.
  ["text", "skipped-line"],
  ["skipped", "raised"],

  // Between the cards: sources, labels on edges, waves.
  ...["page", BAND].flatMap((ground) => ["skipped", "text-faint", "text-soft"].map((text) => [text, ground] as const)),
  ...["page", "raised"].flatMap((ground) => ["copy", "mount"].map((text) => [text, ground] as const)),
  ["skipped", "page"],
  ["text-soft", ["surface", 92, "page"]],
];

const LINES = ["from", "copy", "mount", "line-strong", "focus", "built-line"];

/** Colors that are told apart where they stand for different things. */
const MEANINGS: readonly (readonly [string, string, string])[] = [
  ["from", "copy", "mount"],
  ["ships-line", "built-line", "skipped-line"],
  ["ships", "built", "skipped"],
];

/** As Machado, Oliveira and Fernandes (2009) model the total loss of a kind of cone, on linear RGB. */
const SIGHTS = {
  "full sight": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** In CIELAB; of two patches side by side 2 can just be seen, and 15 is another color at a glance. */
const MIN_DIFFERENCE = 15;

describe.each(["light", "dark"] as const)("in the %s theme", (scheme) => {
  const ratio = (one: Color, other: Color): number => contrast(color(one, scheme), color(other, scheme));

  it.each(TEXTS)("%s can be read on every surface", (text) => {
    for (const surface of SURFACES) expect.soft(ratio(text, surface), surface).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TEXT_ON_ITS_GROUND)("%s can be read on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)("%s can be seen on the page", (line) => {
    expect(ratio(line, "page")).toBeGreaterThanOrEqual(3);
  });

  it("what is built stands out more than what is skipped", () => {
    expect(ratio("built", "page")).toBeGreaterThan(ratio("skipped", "page"));
  });

  it.each(Object.entries(SIGHTS))("meanings are told apart with %s", (__, sight) => {
    const seen = (name: string): Rgb => toLab(multiply(sight, linear(color(name, scheme))));
    for (const [one, two, three] of MEANINGS) {
      for (const [left, right] of [
        [one, two],
        [one, three],
        [two, three],
      ] as const) {
        expect.soft(distance(seen(left), seen(right)), `${left} ${right}`).toBeGreaterThanOrEqual(MIN_DIFFERENCE);
      }
    }
  });
});

describe("without any color", () => {
  const read = (path: string): string => readFileSync(join(import.meta.dirname, "../features/graph", path), "utf8");

  it("each kind of edge has its own line", () => {
    const css = read("edges/dependency-edge.module.css");
    const rule = (selector: string): string => css.split(`${selector} {`)[1]?.split("}")[0] ?? "";
    const width = (selector: string): number => Number(/stroke-width: ([\d.]+)/.exec(rule(selector))?.[1]);
    expect(rule('.edge[data-kind="mount"] .line')).toContain("stroke-dasharray");
    expect(width('.edge[data-kind="from"] .line')).toBeGreaterThan(width("\n.line") * 1.3);
  });

  it("a skipped card has a dashed frame, and the target a broad one", () => {
    const css = read("cards/stage-card-node.module.css");
    expect(css).toMatch(/\.card\[data-build="skipped"\] \{\s+border-style: dashed/);
    expect(css).toMatch(/\.card\[data-build="target"\] \{\s+box-shadow:\s+0 0 0 1\.5px/);
  });
});

function color(written: Color, scheme: ColorScheme): Rgb {
  if (typeof written !== "string") {
    const [over, percent, below] = written;
    const [top, ground] = [color(over, scheme), color(below, scheme)];
    const part = percent / 100;
    return mapRgb(top, (channel, at) => channel * part + (ground[at] ?? 0) * (1 - part));
  }
  const name = NAMES.find((one) => one === written);
  if (name === undefined) throw new Error(`the palette has no color called ${written}`);
  const hex = colorOf(name, scheme);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function mapRgb([red, green, blue]: Rgb, change: (channel: number, at: number) => number): Rgb {
  return [change(red, 0), change(green, 1), change(blue, 2)];
}

/** As WCAG 2.2 has it. */
function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = linear(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(rgb: Rgb): Rgb {
  return mapRgb(rgb, (channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function multiply(matrix: readonly (readonly [number, number, number])[], [red, green, blue]: Rgb): Rgb {
  const rows = matrix.map((row) => Math.min(Math.max(row[0] * red + row[1] * green + row[2] * blue, 0), 1));
  return [rows[0] ?? 0, rows[1] ?? 0, rows[2] ?? 0];
}

/** From linear RGB to CIELAB under D65. */
function toLab([red, green, blue]: Rgb): Rgb {
  const bend = (part: number): number => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = bend(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
