/**
 * The colors of the page and of its pictures: light, then dark, each as CSS writes it. Names say what a thing means, never
 * how it looks. `ui/colors.generated.css` is made from this (`npx vitest run src/ui -u`).
 */
export const COLORS = {
  // Surfaces, from the back to the front.
  page: ["#eef0f3", "#0b0e12"],
  surface: ["#ffffff", "#12161c"],
  raised: ["#ffffff", "#1a2028"],
  sunken: ["#e6e9ee", "#0d1116"],
  hover: ["#e9edf2", "#222a34"],
  pressed: ["#dde3ea", "#2b3541"],
  line: ["#d6dbe2", "#262e38"],
  "line-strong": ["#7d8897", "#5a6676"],
  shadow: ["rgb(23 31 44 / 0.14)", "rgb(0 0 0 / 0.55)"],

  // Text; each keeps 4.5:1 on every surface above, pressed ones included.
  text: ["#151a21", "#e8ebf0"],
  "text-soft": ["#3f4957", "#b1bac6"],
  "text-faint": ["#535e6d", "#919cab"],

  // What one acts on.
  focus: ["#0b62c4", "#6db5ff"],
  accent: ["#0b5cad", "#7cbcff"],
  "accent-soft": ["#e2eefb", "#172a3f"],
  "on-accent": ["#ffffff", "#06121f"],

  // Edges: a color and a line style a meaning (FROM solid and broad, COPY solid, mount dashed).
  from: ["#586475", "#97a3b3"],
  copy: ["#0a66b5", "#57aff5"],
  mount: ["#a84706", "#ea9a5f"],

  // What a build does with a stage: light is the meaning.
  ships: ["#7d5100", "#ffd684"],
  "ships-soft": ["#fff3d6", "#2d2613"],
  "ships-line": ["#d9a02b", "#d7a847"],
  "on-ships-line": ["#1d1400", "#1d1400"],
  built: ["#1f2a37", "#d5dce5"],
  "built-soft": ["#ffffff", "#1c232d"],
  "built-line": ["#778495", "#56647a"],
  skipped: ["#596473", "#8a95a4"],
  "skipped-soft": ["#e9ecf0", "#10141a"],
  "skipped-line": ["#bcc4ce", "#343d49"],
  glow: ["rgb(217 160 43 / 0.28)", "rgb(255 205 110 / 0.2)"],

  error: ["#b3201b", "#ff8a80"],
  "error-soft": ["#fdebea", "#361918"],
  warning: ["#7f5300", "#f0c04f"],
  "warning-soft": ["#fdf2d8", "#30270f"],
  info: ["#0a5fa8", "#79baf7"],
  "info-soft": ["#e5f0fb", "#14273a"],
  success: ["#1a6b35", "#6fd08c"],

  // Lines and words that a change removes and adds.
  removed: ["#f3b8b3", "#7a2a2a"],
  "added-soft": ["#e3f3e6", "#14301c"],
  added: ["#a9dcb2", "#1f5c30"],

  // Words of the Dockerfile, in the editor and in the plain views.
  "code-keyword": ["#0a58a5", "#7fbcff"],
  "code-string": ["#7a4a00", "#e9b880"],
  "code-variable": ["#7a2a86", "#d6a2e8"],
  "code-comment": ["#586271", "#8b97a6"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** Colors that only the editor has: line numbers, selections, what was searched for, lines that stay at its top. */
const EDITOR_COLORS = {
  "code-attribute": ["#0f6670", "#7fd0d8"],
  "line-number": ["#5f6a79", "#828d9c"],
  selection: ["#b9d7f7", "#2c4f76"],
  "selection-inactive": ["#dbe8f6", "#223a55"],
  selected: ["#dbe8f6", "#2c4f76"],
  match: ["#f2cf8f", "#8a6400"],
  sticky: ["#f6f7f9", "#161b22"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

const ALL = { ...COLORS, ...EDITOR_COLORS };

export type ColorName = keyof typeof ALL;

export type ColorScheme = "light" | "dark";

/** A color of one scheme, as CSS writes it. */
export function colorOf(name: ColorName, scheme: ColorScheme): string {
  return ALL[name][scheme === "light" ? 0 : 1];
}

/** A color as a style sheet of both schemes has it. */
export function cssColor(name: ColorName): string {
  return `light-dark(${ALL[name].join(", ")})`;
}
