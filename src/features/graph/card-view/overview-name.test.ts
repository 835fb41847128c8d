import { expect, it } from "vitest";
import { nameEnds } from "./overview-name.ts";

it("keeps the end of a long name, in which names of one project differ", () => {
  expect(nameEnds("dashboards-frontend-web")).toEqual({ start: "dashboards-fronte", end: "nd-web" });
  expect(nameEnds("dashboards-frontend-api").end).not.toBe(nameEnds("dashboards-frontend-web").end);
});

it("leaves a short name whole, and no character in halves", () => {
  expect(nameEnds("alpine")).toEqual({ start: "alpine", end: "" });
  expect(nameEnds(`dashboards-${"🐳".repeat(7)}`)).toEqual({ start: "dashboards-🐳", end: "🐳".repeat(6) });
});
