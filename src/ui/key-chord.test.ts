import { describe, expect, it } from "vitest";
import { chordLabel, isChord } from "./key-chord.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("isChord", () => {
  it("takes Control for Mod, and Command on a Mac", () => {
    expect(isChord("Mod+S", press("s", { ctrlKey: true }), false)).toBe(true);
    expect(isChord("Mod+S", press("s", { metaKey: true }), true)).toBe(true);
    expect(isChord("Mod+S", press("s", { ctrlKey: true }), true)).toBe(false);
  });

  it("asks for exactly the modifiers of the chord", () => {
    expect(isChord("Mod+S", press("S", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(isChord("Mod+Shift+M", press("M", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(isChord("F8", press("F8", { altKey: true }), false)).toBe(false);
  });
});

describe("isChord of a sign", () => {
  it("knows the plus, which also joins, with and without Shift", () => {
    expect(isChord("+", press("+"), false)).toBe(true);
    expect(isChord("+", press("+", { shiftKey: true }), false)).toBe(true);
    expect(isChord("+", press("+", { ctrlKey: true }), false)).toBe(false);
    expect(isChord("-", press("+"), false)).toBe(false);
  });
});

describe("chordLabel", () => {
  it("prints what appears on the keys", () => {
    expect(chordLabel("Mod+Shift+M", false)).toBe("Ctrl+Shift+M");
    expect(chordLabel("Mod+Shift+M", true)).toBe("⌘⇧M");
  });
});
