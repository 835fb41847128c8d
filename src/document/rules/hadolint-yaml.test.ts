import { assert, constantFrom, oneof, property, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { readHadolint, writeHadolint } from "./hadolint-yaml.ts";

const YAML = `
# ours
ignored:
  - DL3008
  - 'DL3018'
trustedRegistries: ["*.gcr.io", docker.io]
label-schema:
  author: text
strict-labels: true
override:
  error: [DL3015]
  info:
    - DL3033
failure-threshold: warning
no-color: true
`;

const COMPACT = `ignored: [DL3008, DL3018]
trustedRegistries: ["*.gcr.io", docker.io]
label-schema:
  author: text
strict-labels: true
override:
  error: [DL3015]
  info: [DL3033]
failure-threshold: warning`;

describe("readHadolint", () => {
  it("has one short form, and names what is not known", () => {
    const read = readHadolint(YAML);
    expect(read.ok && read.value.compact).toBe(COMPACT);
    expect(read.ok && read.value.unknown).toEqual(["no-color"]);
    const again = readHadolint(COMPACT);
    expect(again.ok && again.value.compact).toBe(COMPACT);
  });

  it("is nothing where nothing is set, whatever the line ends", () => {
    for (const text of ["", "# no\r\n", "ignored: []\u2028# x \u2028", "failure-threshold: info"]) {
      const read = readHadolint(text);
      expect([text, read.ok && read.value.compact]).toEqual([text, ""]);
    }
  });

  it("fails with the line, and at what isn't a map or too long", () => {
    expect(readHadolint("ignored:\n  - DL3008\n{")).toEqual({
      ok: false,
      message: expect.stringMatching(/^line 3: \S/),
    });
    expect(readHadolint("- DL3008").ok).toBe(false);
    expect(readHadolint(" ".repeat(10_001)).ok).toBe(false);
  });
});

describe("writeHadolint", () => {
  it("writes what reads as the same, whatever the names", () => {
    const unit = oneof(constantFrom("\u2028", "\u0085", "\n", "#", " ", ":", '"', "'", ","), string({ maxLength: 1 }));
    const names = uniqueArray(string({ minLength: 1, maxLength: 8, unit }), { maxLength: 3 });
    assert(
      property(names, names, names, (ignored, trustedRegistries, labels) => {
        const schema = Object.fromEntries(labels.map((label) => [label, "text"]));
        const config = readHadolintConfig({
          ignored,
          trustedRegistries,
          "label-schema": schema,
          override: { info: ignored },
        });
        const read = readHadolint(writeHadolint(config));
        expect(read.ok && readHadolintConfig(read.value.content)).toEqual(config);
      }),
      { numRuns: 300 },
    );
  });
});
