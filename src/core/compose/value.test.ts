import { expect, it } from "vitest";
import { composeText, goSyntax, printWithS } from "./value.ts";

it("prints maps in the order of Go, which sorts by bytes", () => {
  const map = new Map([
    ["🐳", "b"],
    ["\uFF21", "a"],
  ]);
  expect(composeText(map)).toBe("map[\uFF21:a 🐳:b]");
  expect(printWithS(map)).toBe("map[\uFF21:a 🐳:b]");
  expect(goSyntax(map)).toBe('map[string]interface {}{"\uFF21":"a", "🐳":"b"}');
});
