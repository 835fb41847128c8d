import { expect, it } from "vitest";
import { lookUp } from "./look-up.ts";

it("finds a table's own entries only", () => {
  const table: Record<string, number> = { a: 1 };
  expect(lookUp(table, "a")).toBe(1);
  for (const key of ["b", "constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"])
    expect(lookUp(table, key)).toBeUndefined();
});
