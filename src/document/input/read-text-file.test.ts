import { describe, expect, it } from "vitest";
import { readTextFile } from "./read-text-file.ts";

describe("readTextFile", () => {
  it("keeps the byte order mark and Windows line endings", async () => {
    const text = "\ufeffFROM a\r\nRUN b\r\n";
    expect(await readTextFile(new Blob([text]))).toEqual({ kind: "ok", text });
  });

  it("refuses bytes that aren't UTF-8", async () => {
    expect(await readTextFile(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])]))).toEqual({
      kind: "not-text",
    });
  });

  it("does not read a file of more than 1 MiB", async () => {
    expect(await readTextFile(new Blob([new Uint8Array(1024 * 1024 + 1)]))).toEqual({ kind: "too-long" });
  });
});
