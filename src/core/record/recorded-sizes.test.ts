import { describe, expect, it } from "vitest";
import type { BuildRecord, ProvenanceLayer, RecordedTransfer } from "./build-record.ts";
import { recordedSizes } from "./recorded-sizes.ts";
import { sampleBuild } from "./sample-build.ts";

const layer = (digest: string, bytes: number | null): ProvenanceLayer => ({ digest, bytes });
const transfer = (id: string, total = 0): RecordedTransfer => ({
  id,
  name: "",
  current: total,
  total,
  started: 0,
  completed: 1,
});

/** A build whose first vertices were pulled, with what the provenance says of the layers. */
function built(
  pulls: readonly (readonly RecordedTransfer[])[],
  layers: Readonly<Record<string, readonly ProvenanceLayer[]>>,
): BuildRecord {
  const build = sampleBuild(
    "FROM alpine\n",
    pulls.map((transfers, at) => ({ name: `[s${at} 1/1] FROM docker.io/library/x:${at}`, transfers })),
  );
  const [provenance] = build.provenances;
  return provenance ? { ...build, provenances: [{ ...provenance, layers: new Map(Object.entries(layers)) }] } : build;
}

describe("recordedSizes", () => {
  it("adds up layers that were compressed, and knows the last one by itself", () => {
    const build = built([], {
      "sha256:0": [layer("a", 3_600_000), layer("b", 500)],
      "sha256:1": [layer("a", 3_600_000)],
    });
    expect(recordedSizes(build)).toEqual(
      new Map([
        ["sha256:0", { image: 3_600_500, layer: 500 }],
        ["sha256:1", { image: 3_600_000, layer: 3_600_000 }],
      ]),
    );
  });

  it("knows the size of layers that were pulled, also for another image", () => {
    const build = built(
      [
        [transfer("sha256:base", 100), transfer("sha256:config", 7), transfer("extracting sha256:base")],
        [transfer("sha256:top", 20), transfer("extracting sha256:base"), transfer("extracting sha256:top")],
      ],
      { "sha256:0": [layer("x", null)], "sha256:1": [layer("x", null), layer("y", null)] },
    );
    expect(recordedSizes(build)).toEqual(
      new Map([
        ["sha256:0", { image: 100, layer: 100 }],
        ["sha256:1", { image: 120, layer: 20 }],
      ]),
    );
  });

  it("leaves out what has a layer of unknown size", () => {
    const build = built([[transfer("sha256:top", 20), transfer("extracting sha256:top")]], {
      "sha256:0": [layer("x", null), layer("y", null)],
      "sha256:1": [layer("a", 5), layer("b", null)],
    });
    expect(recordedSizes(build)).toEqual(new Map());
  });
});
