import { describe, expect, it } from "vitest";
import { isTooLong, MAX_TEXT_BYTES } from "./limits.ts";

describe("isTooLong", () => {
  it("counts bytes of UTF-8", () => {
    expect(isTooLong("x".repeat(MAX_TEXT_BYTES))).toBe(false);
    expect(isTooLong("x".repeat(MAX_TEXT_BYTES + 1))).toBe(true);
    expect(isTooLong("é".repeat(MAX_TEXT_BYTES / 2))).toBe(false);
    expect(isTooLong("é".repeat(MAX_TEXT_BYTES / 2 + 1))).toBe(true);
  });
});
