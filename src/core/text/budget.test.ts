import { expect, it } from "vitest";
import { Budget } from "./budget.ts";

it("says with the figure what there is too much of, and only the first", () => {
  const budget = new Budget();
  expect(budget.spend("characters", 4_000_000)).toBe(true);
  expect(budget.spend("steps", 1)).toBe(true);
  expect(budget.spend("characters", 1)).toBe(false);
  expect(budget.spend("commands", 1_000_000)).toBe(false);
  expect(budget.problem).toBe(
    "too much to work out here: variables, paths and names become more than 4,000,000 characters",
  );
});
