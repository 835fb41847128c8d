import { describe, expect, it } from "vitest";
import { parseDotEnv } from "./dotenv.ts";

describe("parseDotEnv", () => {
  it.each([
    ["A=1\nexport B=2 # two\n", { A: "1", B: "2" }],
    ["A='$X'\nB=\"a\\nb\"\n", { A: "$X", B: "a\nb" }],
    ["A=1\nB=${A}2\n", { A: "1", B: "12" }],
    ["# only\n\nA: yaml\n", { A: "yaml" }],
    ["HOME\nA=x", { HOME: "/h", A: "x" }],
  ])("reads %j", (text, expected) => {
    const parsed = parseDotEnv(text, (name) => (name === "HOME" ? "/h" : undefined));
    expect(parsed.ok && Object.fromEntries(parsed.value)).toEqual(expected);
  });

  it("says what is wrong", () => {
    expect(parseDotEnv('A="x', () => undefined)).toEqual({
      ok: false,
      message: 'line 1: unterminated quoted value "x',
    });
  });
});
