import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { readImageConfig } from "#core/images/own/read-image-json.ts";
import type { BuildRecord } from "#core/record/build-record.ts";
import { sampleBuild } from "#core/record/sample-build.ts";
import { readRecord } from "#document/log/log-overlay.ts";
import { type RecordedResult, recordedResult } from "#document/record/recorded-result.ts";
import { configView } from "./config-view.ts";
import { imageView } from "./image-view.ts";
import { sizeText } from "./size-text.ts";

const TEXT = "FROM alpine:3.20\nRUN apk add curl\nUSER app\n";
const CONFIG = {
  os: "linux",
  architecture: "amd64",
  config: { User: "app", Env: ["PATH=/bin", "FROM_BASE=1"], Labels: { team: "web", base: "x" } },
};

const STEPS = [
  { name: "[1/2] FROM docker.io/library/alpine:3.20@sha256:aa", digest: "sha256:a" },
  { name: "[2/2] RUN apk add curl", digest: "sha256:b" },
];

function recorded(text: string, others: Partial<BuildRecord> = {}): RecordedResult | null {
  const made = sampleBuild(TEXT, STEPS, {
    imageConfigs: [readImageConfig(CONFIG)].flatMap((one) => one ?? []),
    labels: new Map([["team", "web"]]),
    ...others,
  });
  const layers = new Map([
    ["sha256:a", [{ digest: "x", bytes: 3_600_000 }]],
    [
      "sha256:b",
      [
        { digest: "x", bytes: 3_600_000 },
        { digest: "y", bytes: 1_200_000 },
      ],
    ],
  ]);
  const build = { ...made, provenances: made.provenances.map((provenance) => ({ ...provenance, layers })) };
  const analysis = analyze(text);
  const read = readRecord(build, analysis);
  return read.kind === "ok" ? recordedResult(build, analysis, read.overlay) : null;
}

describe("the image of a recorded build", () => {
  it("has the sizes that the record has instead of public figures", () => {
    const image = imageView(analyze(TEXT), null, recorded(TEXT));
    const sizes = image?.layers.map(({ size }) => size && sizeText(size));
    expect(sizes).toEqual(["3.6 MB compressed", "1.2 MB compressed"]);
    expect(image?.sizesNote).toBe("");
    const estimated = imageView(analyze(TEXT));
    expect(estimated?.layers.map(({ size }) => size && sizeText(size))).toEqual(["≈ 8 MB", null]);
    expect(estimated?.sizesNote).not.toBe("");
  });

  it("has the configuration that the record has, with what the file doesn't set", () => {
    const view = configView(analyze(TEXT), recorded(TEXT));
    const rows = view?.groups.flatMap((group) => group.rows) ?? [];
    expect(view).toMatchObject({ isRecorded: true, base: { isKnown: true } });
    expect(rows.map(({ name, value, line, option }) => [name, value, line, option])).toEqual([
      ["USER", "app", 3, ""],
      ["PATH", "/bin", 0, ""],
      ["FROM_BASE", "1", 0, ""],
      ["team", "web", 0, "--label"],
      ["base", "x", 0, ""],
    ]);
  });

  it("is of the text as it was built: an edit leaves only the sizes of what is the same", () => {
    const edited = TEXT.replace("curl", "git");
    const result = recorded(edited);
    expect(result?.config).toBeNull();
    expect([...(result?.sizes.keys() ?? [])]).toEqual([0]);
    expect(configView(analyze(edited), result)?.isRecorded).toBe(false);
  });

  it("is that of the platform, where the record has several", () => {
    const arm = readImageConfig({ ...CONFIG, architecture: "arm64" });
    const riscv = readImageConfig({ ...CONFIG, architecture: "riscv64" });
    const imageConfigs = [arm, riscv].flatMap((one) => one ?? []);
    expect(recorded(TEXT, { imageConfigs })?.config).toBeNull();
  });
});
