import { expect, it } from "vitest";
import { loadRuleBook } from "./load-rule-book.ts";

it("has a page, with a reason and samples, for every rule", async () => {
  const { rules, find } = await loadRuleBook();
  expect(rules.length).toBeGreaterThan(90);
  const lacking = rules.filter(({ id }) => {
    const view = find(id);
    return view === undefined || view.why.length === 0 || view.pairs.length === 0 || view.goods.length === 0;
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
  expect(find("BuildError")).toBeUndefined();
});
