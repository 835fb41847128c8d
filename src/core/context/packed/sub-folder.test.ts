import { expect, it } from "vitest";
import { packListing } from "./folder-builder.ts";
import { findEntry } from "./packed-folder.ts";
import { subFolder } from "./sub-folder.ts";

it("is the same folder as if only the directory had been listed", () => {
  const inside = {
    "src/a.ts": { size: 10, mode: "755" },
    "src/deep/er/b.ts": { size: 20 },
    "src/empty/": {},
    up: { link: "src/a.ts" },
    "x.tar": { size: 5, tar: ["one", "two/"] },
  };
  const around = Object.fromEntries(Object.entries(inside).map(([path, file]) => [`apps/web/${path}`, file]));
  const whole = packListing({ "big.bin": { size: 9999 }, ...around, "apps/api/main.go": { size: 7 } });
  expect(subFolder(whole, findEntry(whole, "apps/web"))).toEqual(packListing(inside));
  expect(subFolder(whole, 0)).toEqual(whole);
});
