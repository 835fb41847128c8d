import { describe, expect, it } from "vitest";
import { substitute } from "./template.ts";

const VALUES: Readonly<Record<string, string>> = { A: "a", EMPTY: "" };

describe("substitute", () => {
  it.each([
    ["$A-${A}", "a-a"],
    ["$$A", "$A"],
    ["${B:-x}${B-y}", "xy"],
    ["${EMPTY:-x}|${EMPTY-x}", "x|"],
    ["${A:+set}${B:+set}${EMPTY+set}", "setset"],
    ["${B:-${A}}", "a"],
    ["${B:-${C:-deep}}/${A}", "deep/a"],
    ["no variable", "no variable"],
    ["$", "$"],
  ])("makes of %s %s", (text, expected) => {
    expect(substitute(text, (name) => VALUES[name])).toEqual({ kind: "text", text: expected });
  });

  it("names what is missing", () => {
    const outcome = substitute("${B:?is needed}", (name) => VALUES[name]);
    expect(outcome).toEqual({ kind: "missing", message: "required variable B is missing a value: is needed" });
  });

  it.each(["${", "${}", "a ${1}"])("refuses %s", (text) => {
    expect(substitute(text, () => undefined)).toEqual({ kind: "invalid", template: text });
  });

  it("ends with many dollars", () => {
    expect(substitute("${A".repeat(100_000), () => "").kind).toBe("invalid");
  });
});
