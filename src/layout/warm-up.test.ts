import { expect, it } from "vitest";
import { wakeUp, warmUp } from "./warm-up.ts";

it("lays its graphs out without a fault, and lets others run in between", async () => {
  await wakeUp();
  let turns = 0;
  const counting = setInterval(() => (turns += 1));
  await warmUp();
  clearInterval(counting);
  expect(turns).toBeGreaterThan(2);
});
