import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { crc32 } from "#permalink/crc32.ts";
import { readFileSource, withSource } from "./file-source.ts";
import { isPng, readPngText, withPngText } from "./png-source.ts";

const PNG = smallPng();

describe("a PNG's text", () => {
  it("is read back whatever it is", () => {
    const text = 'FROM a\nRUN "\u0000\ud83d\ude00 é\r\n';
    expect(readPngText(withPngText(PNG, text))).toBe(text);
    expect(readPngText(withPngText(PNG, ""))).toBe("");
  });

  it("leaves all other chunks as they were", () => {
    const picture = withPngText(PNG, "x");
    expect(isPng(picture)).toBe(true);
    expect([...picture.subarray(0, 33)]).toEqual([...PNG.subarray(0, 33)]);
    expect([...picture.subarray(-(PNG.length - 33))]).toEqual([...PNG.subarray(33)]);
  });

  it("is not there in a picture without it, and not taken when a byte of it was changed", () => {
    expect(readPngText(PNG)).toBeNull();
    const picture = withPngText(PNG, "FROM a");
    const at = 33 + 8 + 25;
    picture[at] = (picture[at] ?? 0) ^ 1;
    expect(readPngText(picture)).toBeNull();
  });

  it("never throws on a picture that is cut off", () => {
    const picture = withPngText(PNG, "FROM a");
    for (let length = 8; length < 33 + 40; length++) expect(readPngText(picture.subarray(0, length))).toBeNull();
  });
});

describe("readFileSource", () => {
  it("brings text and options of a picture back", () => {
    const options = { target: "a", buildArgs: { X: "1" }, platform: "linux/arm64", dockerignore: "b\n" };
    const picture = withSource(PNG, analyze("FROM x AS a\nFROM y\n", options));
    expect(readFileSource(picture)).toEqual({
      kind: "carried",
      source: { dockerfile: "FROM x AS a\nFROM y\n", ...options },
    });
  });

  it("takes other pictures for what they are, and other texts for texts", () => {
    const kindOf = (text: string) => readFileSource(new TextEncoder().encode(text)).kind;
    expect(readFileSource(PNG).kind).toBe("nothing");
    expect(kindOf('<?xml version="1.0"?><svg/>')).toBe("nothing");
    expect(kindOf("FROM a\n")).toBe("other");
    expect(kindOf('{"name": "no export"}')).toBe("other");
  });
});

/** One gray pixel. */
function smallPng(): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, content: readonly number[]): readonly number[] => {
    const typed = [...new TextEncoder().encode(type), ...content];
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, content.length);
    return [...length, ...typed, ...crc32(Uint8Array.from(typed))];
  };
  return Uint8Array.from([
    0x89,
    ...new TextEncoder().encode("PNG\r\n\u001a\n"),
    ...chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
    ...chunk("IDAT", [...deflateSync(Uint8Array.of(0, 128))]),
    ...chunk("IEND", []),
  ]);
}
