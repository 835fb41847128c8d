import { describe, expect, it } from "vitest";
import { visibleJson, visibleText } from "./visible-text.ts";

describe("visibleText", () => {
  it("writes out what turns text around", () => {
    expect(visibleText("app\u202egnp.exe")).toBe("app⟨U+202E⟩gnp.exe");
    expect(visibleText("\u2066a\u2069")).toBe("⟨U+2066⟩a⟨U+2069⟩");
  });

  it("writes out what nobody sees", () => {
    expect(visibleText("a\u200bb\u00adc\ufeffd\u{e0041}\u3164")).toBe("a⟨U+200B⟩b⟨U+00AD⟩c⟨U+FEFF⟩d⟨U+E0041⟩⟨U+3164⟩");
    expect(visibleText("a\u2028b")).toBe("a⟨U+2028⟩b");
  });

  it("leaves writing of every direction, accents and emoji as they are", () => {
    for (const text of ["שלום עולם", "مرحبا", "e\u0301", "👩‍💻 👩🏽‍💻 ⚠️ 🏳️‍🌈", "plain\ttext\n"]) {
      expect(visibleText(text)).toBe(text);
    }
  });

  it("writes out a joiner that joins no emoji", () => {
    expect(visibleText("ad\u200dmin")).toBe("ad⟨U+200D⟩min");
  });
});

describe("visibleJson", () => {
  it("reads back as the same value", () => {
    const value = { name: "a\u202eb\u{e0041}c" };
    const json = visibleJson(JSON.stringify(value));
    expect(json).toBe('{"name":"a\\u202eb\\udb40\\udc41c"}');
    expect(JSON.parse(json)).toEqual(value);
  });
});
