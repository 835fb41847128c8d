import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** The drawings that the first graph may show: our name of each, named after what it shows, and lucide's. */
const FIRST: readonly (readonly [name: string, original: string])[] = [
  ["book", "book-open"],
  ["box", "box"],
  ["check", "check"],
  ["chevron-down", "chevron-down"],
  ["chevron-right", "chevron-right"],
  ["close", "x"],
  ["corner", "corner-down-right"],
  ["database", "database"],
  ["error", "circle-x"],
  ["file-code", "file-code"],
  ["file-open", "file-up"],
  ["folder", "folder"],
  ["folder-input", "folder-input"],
  ["folder-open", "folder-open"],
  ["git", "git-branch"],
  ["globe", "globe"],
  ["graph", "workflow"],
  ["hash", "hash"],
  ["health", "heart-pulse"],
  ["help", "circle-question-mark"],
  ["image", "image"],
  ["info", "info"],
  ["key", "key-round"],
  ["languages", "languages"],
  ["layers", "layers"],
  ["learn", "graduation-cap"],
  ["link", "link"],
  ["monitor", "monitor"],
  ["moon", "moon"],
  ["more", "ellipsis"],
  ["package", "package"],
  ["platform", "cpu"],
  ["plug", "plug"],
  ["plus", "plus"],
  ["repeat", "repeat"],
  ["sliders", "sliders-horizontal"],
  ["ssh", "fingerprint-pattern"],
  ["stop", "octagon-x"],
  ["sun", "sun"],
  ["tag", "tag"],
  ["target", "target"],
  ["terminal", "terminal"],
  ["terminal-box", "square-terminal"],
  ["unfold", "arrows-from-axis-dashed-horizontal"],
  ["user", "user"],
  ["variable", "variable"],
  ["volume", "hard-drive"],
  ["warning", "triangle-exclamation-point"],
];

/** Those that no first graph shows. */
const LATER: readonly (readonly [name: string, original: string])[] = [
  ["arrow-down", "arrow-down"],
  ["arrow-right", "arrow-right"],
  ["braces", "braces"],
  ["chevron-up", "chevron-up"],
  ["command", "command"],
  ["compare", "git-compare-arrows"],
  ["copy", "copy"],
  ["crosshair", "crosshair"],
  ["download", "download"],
  ["external", "external-link"],
  ["eye", "eye"],
  ["eye-off", "eye-off"],
  ["file", "file-text"],
  ["fit", "maximize"],
  ["fold", "arrows-to-axis-dashed-horizontal"],
  ["history", "rotate-ccw-clock"],
  ["hourglass", "hourglass"],
  ["lightbulb", "lightbulb"],
  ["minus", "minus"],
  ["ok", "circle-check"],
  ["paste", "clipboard-paste"],
  ["pause", "pause"],
  ["play", "play"],
  ["reset", "rotate-ccw"],
  ["search", "search"],
  ["share", "share-2"],
  ["step-on", "step-forward"],
  ["undo", "undo-2"],
  ["widen", "arrows-from-axis-dashed-vertical"],
  ["wrench", "wrench"],
];

// `npx vitest run src/ui -u` writes the drawings.
it.each([
  ["first-drawings.generated.ts", "FIRST_DRAWINGS", FIRST],
  ["later-drawings.generated.ts", "LATER_DRAWINGS", LATER],
] as const)("keeps lucide's drawings in %s", async (file, name, icons) => {
  const lines = icons.map(([icon, original]) => `  ${keyOf(icon)}: "${drawingOf(original)}",\n`);
  const text = `${HEADER}export const ${name} = {\n${lines.join("")}} as const;\n`;
  await expect(text).toMatchFileSnapshot(file);
});

const HEADER = `// Drawings of lucide (https://lucide.dev, ISC license), each as one path on 24 by 24 units. Written by
// icon-drawings.test.ts; don't edit.
`;

function keyOf(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `"${name}"`;
}

/** All shapes of an icon as one path. */
function drawingOf(original: string): string {
  const source = readFileSync(join("node_modules/lucide-react/dist/esm/icons", `${original}.mjs`), "utf8");
  const shapes = [...source.matchAll(/\[\s*"(\w+)",\s*\{([^}]*)\}\s*\]/g)];
  expect(shapes.length).toBe(source.split('key: "').length - 1);
  expect(shapes).not.toHaveLength(0);
  return shapes.map(([, tag = "", attributes = ""]) => pathOf(tag, attributes)).join("");
}

function pathOf(tag: string, attributes: string): string {
  const values = new Map([...attributes.matchAll(/(\w+): "(.*?)"/g)].map(([, name = "", value = ""]) => [name, value]));
  values.delete("key");
  const at = (name: string): number => Number(values.get(name));
  switch (`${tag} ${[...values.keys()].toSorted().join(" ")}`) {
    case "path d":
      return absoluteStart(values.get("d") ?? "");
    case "line x1 x2 y1 y2":
      return `M${at("x1")} ${at("y1")}L${at("x2")} ${at("y2")}`;
    case "polyline points":
      return `M${values.get("points")}`;
    // A dot: its outline is wider than it, and fills it.
    case "circle cx cy fill r":
    case "circle cx cy r":
      return ellipse(at("cx"), at("cy"), at("r"), at("r"));
    case "ellipse cx cy rx ry":
      return ellipse(at("cx"), at("cy"), at("rx"), at("ry"));
    case "rect height rx width x y":
    case "rect height rx ry width x y":
      return roundedRect(at("x"), at("y"), at("width"), at("height"), at("rx"));
    case "rect height width x y":
      return `M${at("x")} ${at("y")}h${at("width")}v${at("height")}h${-at("width")}z`;
    default:
      throw new Error(`A shape that has no path yet: ${tag} ${attributes}`);
  }
}

/** A path that means the same behind another one: it starts at an absolute place. */
function absoluteStart(path: string): string {
  const [whole, x, y] = /^m(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(path) ?? [];
  if (whole === undefined) return path;
  const rest = path.slice(whole.length).trimStart();
  return `M${x} ${y}${/^[-\d.]/.test(rest) ? "l" : ""}${rest}`;
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
}

function roundedRect(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}
