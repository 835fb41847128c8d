import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { toJson } from "#core/export/json.ts";
import { analysisWithoutSecrets } from "./without-secrets.ts";

it("leaves what may be secret out of everything that is known of a build, and keeps the rest", () => {
  const buildArgs = { NPM_TOKEN: "t0p", MODE: "fast" };
  const whole = analyze("FROM node\nARG NPM_TOKEN\nARG MODE\nRUN make\n", { buildArgs, platform: "linux/arm64" });
  const bare = analysisWithoutSecrets(whole);
  expect(toJson(whole)).toContain("t0p");
  expect(toJson(bare)).not.toContain("t0p");
  expect(bare.options).toEqual({ buildArgs: { MODE: "fast" }, platform: "linux/arm64" });
});
