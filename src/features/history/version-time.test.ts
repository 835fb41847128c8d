import { expect, it } from "vitest";
import { timeWords } from "./version-time.ts";

it("says when something was, the shorter the nearer", () => {
  const now = new Date(2026, 10, 21, 14, 5).getTime();
  const words = [
    new Date(2026, 10, 21, 14, 4, 30),
    new Date(2026, 10, 21, 13, 45),
    new Date(2026, 10, 21, 9, 7),
    new Date(2026, 10, 20, 23, 59),
    new Date(2025, 2, 3, 8, 0),
  ].map((at) => timeWords(at.getTime(), now).replace("\u202F", " "));
  expect(words).toEqual([
    "just now",
    "20 min ago",
    "today, 9:07 AM",
    "November 20, 11:59 PM",
    "March 3, 2025, 8:00 AM",
  ]);
});
