import { expect, it } from "vitest";
import { refuseEntries } from "./unique.ts";

it.each([
  [null, "<nil>"],
  [true, "bool=true"],
  [{ kind: "float", text: "1.5" } as const, "float64=1.5"],
])("prints an entry that isn't text as Go does", (entry, printed) => {
  const service = new Map([["secrets", [entry]]]);
  const model = new Map([["services", new Map([["db", service]])]]);
  expect(refuseEntries(model)).toBe(`services.db.secrets.[0]: unsupported expose value %!s(${printed})`);
});
