import { array, assert, asyncProperty, constantFrom, oneof, property, string, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "./folder-collector.ts";
import { readPasted } from "./read-pasted.ts";
import { readTarListing } from "./read-tar-listing.ts";
import { readZipListing } from "./read-zip-listing.ts";

const OUTCOMES = ["ok", "not-a-listing", "unreadable", "too-many"];

describe("any input", () => {
  it("that is pasted is a listing or isn't", () => {
    const piece = oneof(
      string({ unit: "binary", maxLength: 12 }),
      constantFrom(
        "f\t1\t644\t\t",
        "\n",
        "\0",
        "./",
        "[",
        '{"type":"file","name":',
        "100644 blob ",
        '"\\303',
        "4\t",
        "/../",
      ),
    );
    assert(
      property(array(piece, { maxLength: 30 }), (pieces) => {
        expect(OUTCOMES).toContain(readPasted(pieces.join("")).kind);
      }),
      { numRuns: 2000 },
    );
  });

  it("that isn't an archive ends in an outcome", async () => {
    const start = constantFrom<readonly number[]>([], [0x50, 0x4b, 5, 6], [0x1f, 0x8b, 8], [0x50, 0x4b, 1, 2]);
    await assert(
      asyncProperty(start, uint8Array({ maxLength: 600 }), async (head, tail) => {
        const file = new Blob([Uint8Array.from([...head, ...tail])]);
        expect(OUTCOMES).toContain((await outcomeOf(() => readZipListing(file))).kind);
        expect(OUTCOMES).toContain((await outcomeOf(() => readTarListing(file))).kind);
      }),
      { numRuns: 200 },
    );
  });
});
