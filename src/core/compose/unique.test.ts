import { expect, it } from "vitest";
import { refuseEntries } from "./unique.ts";

it("prints an entry without a value as Go does", () => {
  const service = new Map([["secrets", [null]]]);
  const model = new Map([["services", new Map([["db", service]])]]);
  expect(refuseEntries(model)).toBe("services.db.secrets.[0]: unsupported expose value %!s(<nil>)");
});
