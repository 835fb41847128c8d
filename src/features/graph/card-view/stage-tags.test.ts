import { expect, it } from "vitest";
import type { StageRole } from "#document/stages/stage-role.ts";
import { stageTags } from "./stage-tags.ts";

const BUILT: StageRole = { build: "built", ships: true, targets: [] };

const kinds = (labels: readonly string[], variant: string) =>
  stageTags(BUILT, false, true, null, { labels, of: 2 }, variant).map(({ kind, text }) => [kind, text]);

it("says what tells a card from others of its stage, unless that is the one target it is built for", () => {
  expect(kinds(["web"], "web")).toEqual([["for", "for web"]]);
  expect(kinds(["web"], "NODE=24")).toEqual([
    ["for", "for web"],
    ["variant", "NODE=24"],
  ]);
  const short = stageTags(BUILT, false, true, null, { labels: ["web"], of: 2 }, "NODE=24", "24");
  expect(short.map(({ short: said }) => said)).toEqual([undefined, "24"]);
  expect(stageTags({ ...BUILT, build: "target" }, false, true, null, { labels: ["web"], of: 2 }, "web")).toHaveLength(
    2,
  );
});
