import { expect, it } from "vitest";
import { readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { hadolintSettings } from "./hadolint-settings.ts";

it("says what a configuration sets", () => {
  const config = readHadolintConfig({
    ignored: ["DL3008", "DL3018"],
    trustedRegistries: ["docker.io"],
    "label-schema": { author: "text" },
    "strict-labels": true,
    "disable-ignore-pragma": true,
    override: { error: ["DL3015"] },
    "failure-threshold": "warning",
  });
  expect(hadolintSettings(config)).toEqual([
    "Ignores DL3008, DL3018.",
    "Trusts images from docker.io.",
    "Requires these labels: author.",
    "Allows no other labels.",
    "Comments can't turn off rules.",
    "Changes the severity of DL3015 to error.",
    "hadolint fails from warning up. This has no effect on this page.",
  ]);
  expect(hadolintSettings(readHadolintConfig(null))).toEqual([]);
});
