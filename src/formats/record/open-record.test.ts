import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { array, assert, asyncProperty, nat, tuple } from "fast-check";
import { packTar } from "modern-tar";
import { describe, expect, it } from "vitest";
import type { BuildRecord } from "#core/record/build-record.ts";
import { openRecord } from "./open-record.ts";
import { readTar } from "./read-tar.ts";
import { gzip, packRecord, type SampleBuild } from "./sample-record.ts";

const DOCKERFILE = "FROM alpine AS base\nRUN apk add curl\n";

const SAMPLE: SampleBuild = {
  record: {
    Ref: "abc",
    FrontendAttrs: { filename: "app.Dockerfile", target: "base", "build-arg:A": "1", "context:src": "local:src" },
    CreatedAt: "2026-01-02T03:04:05Z",
    CompletedAt: "2026-01-02T03:04:15.5Z",
    localState: { Target: "app" },
  },
  stream: [
    { digest: "sha256:1", name: "[base 2/2] RUN apk add curl" },
    { digest: "sha256:1", name: "[base 2/2] RUN apk add curl", started: 20, output: "fetch\n" },
    { digest: "sha256:1", name: "[base 2/2] RUN apk add curl", started: 20, completed: 25 },
    { digest: "sha256:2", name: "[base 1/2] FROM docker.io/library/alpine", started: 10, completed: 11, cached: true },
  ],
  provenance: {
    invocation: { parameters: { args: { target: "base" } }, environment: { platform: "linux/arm64" } },
    buildConfig: { digestMapping: { "sha256:1": "step1" } },
    metadata: {
      "https://mobyproject.org/buildkit@v1#metadata": {
        source: {
          infos: [{ filename: "app.Dockerfile", data: Buffer.from(DOCKERFILE).toString("base64") }],
          locations: { step1: { locations: [{ ranges: [{ start: { line: 2 }, end: { line: 2 } }] }] } },
        },
      },
    },
  },
};

describe("openRecord", () => {
  it("reads what a record says of its build", async () => {
    const [build] = await buildsOf([SAMPLE]);
    expect(build).toMatchObject({
      ref: "abc",
      bakeTarget: "app",
      dockerfile: "app.Dockerfile",
      target: "base",
      error: null,
    });
    expect(build?.buildArgs).toEqual(new Map([["A", "1"]]));
    expect(build?.contexts).toEqual(new Map([["src", "local:src"]]));
    expect((build?.completedAt ?? 0) - (build?.createdAt ?? 0)).toBe(10_500);
  });

  it("merges the events of a vertex and sorts vertices by their start", async () => {
    const [build] = await buildsOf([SAMPLE]);
    expect(build?.vertices.map(({ name, started, completed, cached }) => [name, started, completed, cached])).toEqual([
      ["[base 1/2] FROM docker.io/library/alpine", 10_000, 11_000, true],
      ["[base 2/2] RUN apk add curl", 20_000, 25_000, false],
    ]);
    expect(build?.vertices[1]?.output).toEqual([{ at: 20_000, stream: 1, text: "fetch\n" }]);
  });

  it("takes the Dockerfile and its line map from the provenance", async () => {
    const [build] = await buildsOf([SAMPLE]);
    expect(build?.provenances[0]).toMatchObject({ version: "v0.2", platform: "linux/arm64" });
    expect(build?.provenances[0]?.sources.map(({ text }) => text)).toEqual([DOCKERFILE]);
    expect(build?.provenances[0]?.locations.get("sha256:1")).toEqual({ source: 0, lines: [2, 2] });
  });

  it("takes the configurations of the image and of its base, and the labels that were given", async () => {
    const config = (user: string) => JSON.stringify({ os: "linux", architecture: "amd64", config: { User: user } });
    const record = {
      Ref: "abc",
      FrontendAttrs: { "label:team": "web" },
      ExporterResponse: {
        "containerimage.config/linux/amd64": config("app"),
        "containerimage.base.config": config(""),
      },
    };
    const [build] = await buildsOf([{ record }]);
    expect(build?.imageConfigs.map((one) => [one.platform, one.config.user])).toEqual([["linux/amd64", "app"]]);
    expect(build?.baseImageConfigs).toMatchObject([{ config: { user: "" }, isWhole: true }]);
    expect(build?.labels).toEqual(new Map([["team", "web"]]));
    const broken = { Ref: "abc", ExporterResponse: { "containerimage.config": "{", "containerimage.base.config": 1 } };
    expect((await buildsOf([{ record: broken }]))[0]).toMatchObject({ imageConfigs: [], baseImageConfigs: [] });
  });

  it("takes the layers of a result from the provenance, those with sizes first", async () => {
    const layers = { "step1:0": [[{ digest: "sha256:x", size: -1 }], [{ digest: "sha256:x", size: 9 }]] };
    const provenance = {
      predicate: {
        invocation: {},
        buildConfig: { digestMapping: { "sha256:1": "step1" } },
        metadata: { "https://mobyproject.org/buildkit@v1#metadata": { layers } },
      },
    };
    const [build] = await buildsOf([{ record: { Ref: "abc" }, provenance }]);
    expect(build?.provenances[0]?.layers).toEqual(new Map([["sha256:1", [{ digest: "sha256:x", bytes: 9 }]]]));
  });

  it("takes times from the stream where the JSON status lacks them, if asked to", async () => {
    const status = { vertexes: [{ digest: "sha256:1", name: "[base 2/2] RUN apk add curl" }] };
    const withStatus = { ...SAMPLE, status };
    const startsOf = (builds: readonly BuildRecord[]) => builds[0]?.vertices.map(({ started }) => started);
    expect(startsOf(await buildsOf([withStatus], true))).toEqual([10_000, 20_000]);
    expect(startsOf(await buildsOf([withStatus], false))).toEqual([10_000, null]);
  });

  it("leaves the end open of a vertex that has started again since it was done, if asked to", async () => {
    const vertexes = [
      { digest: "sha256:2", name: "[internal] load build context", started: secondAt(1), completed: secondAt(2) },
      { digest: "sha256:2", name: "[internal] load build context", started: secondAt(3) },
    ];
    const build = { record: { Ref: "abc" }, status: { vertexes } };
    const endsOf = (builds: readonly BuildRecord[]) => builds[0]?.vertices.map(({ completed }) => completed);
    expect(endsOf(await buildsOf([build], true))).toEqual([null]);
    expect(endsOf(await buildsOf([build], false))).toEqual([2_000]);
  });

  it("opens every build of a record that holds several", async () => {
    const second = { record: { Ref: "def", error: { message: "canceled" } } };
    expect((await buildsOf([SAMPLE, second])).map(({ ref, error }) => [ref, error])).toEqual([
      ["abc", null],
      ["def", "canceled"],
    ]);
  });

  it("says what is wrong with a file that is not a record", async () => {
    const text = new TextEncoder().encode("FROM scratch\n".repeat(100));
    expect(await openRecord(text, true)).toEqual({ kind: "bad", fault: "notAnArchive" });
    expect(await openRecord(new Uint8Array(), true)).toEqual({ kind: "bad", fault: "notAnArchive" });
    const other = await packTar([{ header: { name: "index.json", size: 2, type: "file" }, body: "{}" }]);
    expect(await openRecord(other, true)).toEqual({ kind: "bad", fault: "noRecord" });
    const whole = await packRecord([SAMPLE]);
    expect(await openRecord(whole.slice(0, whole.length / 2), true)).toEqual({ kind: "bad", fault: "notAnArchive" });
  });

  it("follows no link in an archive and no path out of it", async () => {
    const bytes = new TextEncoder().encode("{}");
    const tricks = await packTar([
      { header: { name: "../index.json", size: bytes.length, type: "file" }, body: bytes },
      { header: { name: "/index.json", size: bytes.length, type: "file" }, body: bytes },
      { header: { name: "index.json", size: 0, type: "symlink", linkname: "../index.json" } },
      { header: { name: "oci-layout", size: 0, type: "link", linkname: "/etc/passwd" } },
    ]);
    expect([...(await readTar(tricks, 1_000_000)).keys()]).toEqual(["../index.json", "/index.json"]);
    expect(await openRecord(tricks, true)).toEqual({ kind: "bad", fault: "noRecord" });
  });

  it("stops at 64 MiB of a file that unpacks to more", async () => {
    const zeros = new Uint8Array(70 * 1024 * 1024);
    const bomb = await gzip(await packTar([{ header: { name: "a", size: zeros.length, type: "file" }, body: zeros }]));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await openRecord(bomb, true)).toEqual({ kind: "bad", fault: "tooLarge" });
  });

  it("answers whatever bytes of a record are damaged", async () => {
    const whole = await packRecord([SAMPLE]);
    await assert(
      asyncProperty(array(tuple(nat(whole.length - 1), nat(255)), { minLength: 1, maxLength: 8 }), async (edits) => {
        const damaged = whole.slice();
        for (const [at, value] of edits) damaged[at] = value;
        expect(["ok", "bad"]).toContain((await openRecord(damaged, true)).kind);
      }),
      { numRuns: 200, seed: 20 },
    );
  });

  const shared = join(import.meta.dirname, "../../../../shared/records");
  it.skipIf(!existsSync(shared))("opens real records", async () => {
    const names = readdirSync(shared).filter((name) => name.endsWith(".dockerbuild"));
    const opened = names.map((name) => openRecord(new Uint8Array(readFileSync(join(shared, name))), true));
    const kinds = (await Promise.all(opened)).map(({ kind }) => kind);
    expect(kinds).toEqual(names.map(() => "ok"));
    expect(kinds.length).toBeGreaterThan(0);
  });
});

async function buildsOf(builds: readonly SampleBuild[], fillsGaps = true): Promise<readonly BuildRecord[]> {
  const opened = await openRecord(await packRecord(builds), fillsGaps);
  return opened.kind === "ok" ? opened.builds : [];
}

function secondAt(second: number): string {
  return `1970-01-01T00:00:0${second}Z`;
}
