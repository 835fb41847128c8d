import { expect, it } from "vitest";
import { bakeSymbols } from "./bake-symbols.ts";

it("finds each name once, in a text with very many of them", () => {
  const targets = Array.from({ length: 20_000 }, (_, at) => `target "t${at}" { inherits = ["base"] }\n`).join("");
  expect(bakeSymbols(`target "base" {}\n${targets}`)).toHaveLength(40_001);
});

it("reads a list with more elements than a call takes arguments", () => {
  const symbols = bakeSymbols(`target "a" {\n  tags = [${"A,".repeat(150_000)}]\n}\n`);
  expect(symbols).toHaveLength(150_001);
});
