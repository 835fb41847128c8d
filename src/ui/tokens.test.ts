import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Rgb = readonly [number, number, number];

const CSS = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

const THEMES = [
  ["light", 0],
  ["dark", 1],
] as const;

const SURFACES = ["--page", "--surface", "--raised", "--sunken", "--hover"];

const TEXTS = ["--text", "--text-soft", "--text-faint", "--error", "--warning", "--info", "--accent", "--success"];

const TEXT_ON_ITS_GROUND: readonly (readonly [string, string])[] = [
  ["--error", "--error-soft"],
  ["--warning", "--warning-soft"],
  ["--info", "--info-soft"],
  ["--text", "--error-soft"],
  ["--text", "--warning-soft"],
  ["--text", "--info-soft"],
  ["--accent", "--accent-soft"],
  ["--text-faint", "--accent-soft"],
  ["--on-accent", "--accent"],
  ["--ships", "--ships-soft"],
  ["--built", "--built-soft"],
  ["--skipped", "--skipped-soft"],
  ["--skipped", "--surface"],
  ["--ships", "--surface"],
  ["--code-keyword", "--surface"],
  ["--code-string", "--surface"],
  ["--code-variable", "--surface"],
  ["--code-comment", "--surface"],
];

const LINES = ["--from", "--copy", "--mount", "--line-strong", "--focus", "--built-line"];

describe.each(THEMES)("in the %s theme", (_, theme) => {
  const ratio = (one: string, other: string): number => contrast(colour(one, theme), colour(other, theme));

  it.each(TEXTS)("%s can be read on every surface", (text) => {
    for (const surface of SURFACES) expect.soft(ratio(text, surface), surface).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TEXT_ON_ITS_GROUND)("%s can be read on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)("%s can be seen on the page", (line) => {
    expect(ratio(line, "--page")).toBeGreaterThanOrEqual(3);
  });

  it("what is built stands out more than what is skipped", () => {
    expect(ratio("--built", "--page")).toBeGreaterThan(ratio("--skipped", "--page"));
  });
});

function colour(name: string, theme: 0 | 1): Rgb {
  const written = new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(CSS)?.[theme + 1];
  if (written === undefined) throw new Error(`tokens.css has no plain pair of colours called ${name}`);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(written.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** As WCAG 2.2 has it. */
function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
