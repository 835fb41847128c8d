import { describe, expect, it } from "vitest";
import { fromByteString, skipSpace, splitInlineSpace, toByteString, trimSpace } from "./unicode.ts";

describe("white space", () => {
  it("is Go's: no-break space and the line separators count, the byte order mark and the zero width space do not", () => {
    expect(trimSpace("\u00a0\u2028\u3000a\u0085")).toBe("a");
    expect(trimSpace("\uFEFFa\u200b")).toBe("\uFEFFa\u200b");
  });

  it("is skipped up to an end", () => {
    expect(skipSpace("  a", 0)).toBe(2);
    expect(skipSpace("   ", 0, 2)).toBe(2);
    expect(skipSpace("", 0)).toBe(0);
  });

  it("splits where it is inline only, the last piece staying whole", () => {
    expect(splitInlineSpace("a \t b\u00a0c d")).toEqual(["a", "b\u00a0c", "d"]);
    expect(splitInlineSpace("key a  b ", 2)).toEqual(["key", "a  b "]);
    expect(splitInlineSpace("a ")).toEqual(["a", ""]);
  });
});

describe("byte strings", () => {
  it("hold one character for each byte of UTF-8 and give the text back", () => {
    for (const text of ["", "plain", "é", "€", "🐳", "a\u0000\uFFFDz"]) {
      expect(toByteString(text)).toHaveLength(new TextEncoder().encode(text).length);
      expect(fromByteString(toByteString(text))).toBe(text);
    }
  });

  it.each([
    ["a byte that starts nothing", "\x80", "�"],
    ["a sequence that is cut off", "\xe2\x82", "��"],
    ["an overlong form", "\xc0\xaf", "��"],
    ["an overlong form of three bytes", "\xe0\x80\xaf", "���"],
    ["half of a surrogate pair", "\xed\xa0\x80", "���"],
    ["a code point past the last", "\xf4\x90\x80\x80", "����"],
  ])("turn %s into replacement characters, one a byte", (_, bytes, text) => {
    expect(fromByteString(bytes)).toBe(text);
  });

  it("have a replacement character for a lone surrogate", () => {
    expect(toByteString("\uD800")).toBe("\xef\xbf\xbd");
  });
});
