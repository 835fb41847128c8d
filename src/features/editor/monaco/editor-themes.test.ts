import { describe, expect, it } from "vitest";
import { editorThemes } from "./editor-themes.ts";

const NUMBERS = [
  "editorLineNumber.foreground",
  "editorLineNumber.dimmedForeground",
  "editor.placeholder.foreground",
  "descriptionForeground",
  "editorSuggestWidget.highlightForeground",
  "peekViewTitleDescription.foreground",
  "list.highlightForeground",
];

describe.each(Object.entries(editorThemes))("%s", (_, theme) => {
  const ground = theme.colors["editor.background"] ?? "";
  const texts = [
    ...theme.rules.map(({ token, foreground = "" }) => [token || "text", `#${foreground}`] as const),
    ...NUMBERS.map((name) => [name, theme.colors[name] ?? ""] as const),
  ];

  it.each(texts)("%s can be read", (_name, text) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** As WCAG 2.2 has it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
