import { describe, expect, it } from "vitest";
import { decodePackedFolder } from "./decode-packed-folder.ts";
import { packListing } from "./folder-builder.ts";

const FOLDER = packListing({
  "src/a.c": { size: 3, mode: "644" },
  "src/link": { link: "a.c" },
  "app.tar": { size: 9, tar: ["a", "b"] },
  "empty/": {},
});

describe("a stored folder", () => {
  it("comes back as it was", () => {
    expect(decodePackedFolder(structuredClone(FOLDER))).toEqual(FOLDER);
    const none = packListing({});
    expect(decodePackedFolder(structuredClone(none))).toEqual(none);
  });

  it("is none where two directories hold the same entry, so that walking it would never end", () => {
    const two = packListing({ file: { size: 1 } });
    expect(two.count).toBe(2);
    const stored = { ...two, firstChildren: Uint32Array.of(1, 1), childCounts: Uint32Array.of(1, 1) };
    expect(decodePackedFolder(stored)).toBeNull();
  });

  it.each([
    ["nothing", null],
    ["no folder", {}],
    ["a count of another type", { ...FOLDER, count: "5" }],
    ["fewer sizes than entries", { ...FOLDER, sizes: new Float64Array(1) }],
    ["a list for an array", { ...FOLDER, kinds: [...FOLDER.kinds] }],
    ["names that end too far", { ...FOLDER, names: "" }],
    ["names that end before they start", { ...FOLDER, nameEnds: FOLDER.nameEnds.toReversed() }],
    ["an unknown kind", { ...FOLDER, kinds: FOLDER.kinds.map(() => 9) }],
    ["a parent that comes later", { ...FOLDER, parents: FOLDER.parents.map(() => 4) }],
    ["an entry in no directory", { ...FOLDER, childCounts: FOLDER.childCounts.map(() => 0) }],
    ["children past the end", { ...FOLDER, childCounts: FOLDER.childCounts.map(() => 99) }],
    ["two directories with the same children", { ...FOLDER, firstChildren: FOLDER.firstChildren.map(() => 1) }],
    ["children that name another parent", { ...FOLDER, parents: FOLDER.parents.map(() => 0) }],
    ["no map of links", { ...FOLDER, links: {} }],
    ["a link without a text", { ...FOLDER, links: new Map([[1, 2]]) }],
    ["an archive that is a text", { ...FOLDER, archives: new Map([[1, "a"]]) }],
  ])("is none with %s", (_, stored) => {
    expect(decodePackedFolder(stored)).toBeNull();
  });
});
