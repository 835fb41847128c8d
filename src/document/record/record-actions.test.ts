import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { analyzeRecord } from "#core/analyze-record.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { readImageConfig } from "#core/images/own/read-image-json.ts";
import { sampleBuild } from "#core/record/sample-build.ts";
import { setText } from "../input/edit.ts";
import { linkOfState } from "../links/link-of-state.ts";
import { openText } from "../links/open-link.ts";
import { linkedImagesFor } from "../links/share-addresses.ts";
import { readRecord } from "../log/log-overlay.ts";
import { setLogText } from "../log/log-actions.ts";
import { initialState, useStore } from "../store.ts";
import { closeRecord } from "./close-record.ts";
import { selectRecord, selectRecordedBuild, showBuild, showRecord } from "./record-actions.ts";

afterEach(() => useStore.setState(initialState));

const STEPS = [
  { name: "[1/2] FROM docker.io/library/alpine:latest", from: 1, to: 2, cached: true },
  { name: "[2/2] RUN apk add curl", from: 3, to: 9 },
];
const FIRST = sampleBuild("FROM alpine\nRUN apk add curl\n", STEPS, {
  target: "",
  buildArgs: new Map([["TOKEN", "hunter2"]]),
  platform: "linux/arm64",
});
const SECOND = sampleBuild("FROM alpine\nRUN true\n", [], { ref: "def", error: "canceled" });
const BARE = sampleBuild(null, STEPS);

describe("showRecord", () => {
  it("opens the first build's Dockerfile with what it was built with", async () => {
    await showRecord("x.dockerbuild", [FIRST, SECOND]);
    const state = useStore.getState();
    expect(state.input).toMatchObject({
      dockerfile: "FROM alpine\nRUN apk add curl\n",
      buildArgs: { TOKEN: "hunter2" },
      platform: "linux/arm64",
    });
    expect(state).toMatchObject({ origin: { kind: "record", name: "x.dockerbuild" }, panel: "log", planBasis: "log" });
    expect(selectRecordedBuild(state)).toBe(FIRST);
  });

  it("opens another of its builds when asked to", async () => {
    await showRecord("x.dockerbuild", [FIRST, SECOND]);
    showBuild(1);
    expect(useStore.getState().input.dockerfile).toBe("FROM alpine\nRUN true\n");
    expect(selectRecordedBuild(useStore.getState())).toBe(SECOND);
  });

  it("lays a build without its Dockerfile over the document that is open", async () => {
    setText("FROM alpine\nRUN apk add curl\n");
    await showRecord("x.dockerbuild", [BARE]);
    expect(useStore.getState().origin).toEqual({ kind: "draft" });
    openText("FROM alpine\n", "other");
    expect(selectRecordedBuild(useStore.getState())).toBe(BARE);
  });

  it("belongs to its document: another one is shown without it", async () => {
    await showRecord("x.dockerbuild", [FIRST]);
    openText("FROM alpine\n", "other");
    expect(selectRecord(useStore.getState())).toBeNull();
  });

  it("goes when it is closed, and when a log takes its place", async () => {
    await showRecord("x.dockerbuild", [FIRST]);
    closeRecord();
    expect(useStore.getState()).toMatchObject({ record: null, planBasis: "estimates" });
    await showRecord("x.dockerbuild", [FIRST]);
    setLogText("#1 [1/1] FROM alpine");
    expect(selectRecord(useStore.getState())).toBeNull();
    expect(useStore.getState().planBasis).toBe("log");
    setLogText("");
    expect(useStore.getState().planBasis).toBe("estimates");
  });
});

describe("base images that a record describes", () => {
  const config = { os: "linux", architecture: "amd64", config: { User: "app", Env: ["KEY=hunter2"] } };
  const described = sampleBuild("FROM example.com/base\nRUN true\n", STEPS, {
    baseImageConfigs: [readImageConfig(config)].flatMap((one) => one ?? []),
  });
  const userOf = () => useStore.getState().analysis?.build.config?.user;

  beforeEach(() => keepCatalogue(imageCatalogue));
  afterEach(() => keepCatalogue(undefined));

  it("are known to every analysis of its document, for as long as it is open", async () => {
    await showRecord("x.dockerbuild", [described]);
    expect(userOf()).toBe("app");
    setText("FROM example.com/base\nRUN false\n");
    expect(userOf()).toBe("app");
    closeRecord();
    expect(userOf()).toBe("");
    await showRecord("x.dockerbuild", [described]);
    setLogText("#1 [1/1] FROM alpine");
    expect(userOf()).toBe("");
  });

  it("are no longer known once a build without its Dockerfile takes the record's place", async () => {
    await showRecord("x.dockerbuild", [described]);
    await showRecord("y.dockerbuild", [BARE]);
    expect(userOf()).toBe("");
    expect(useStore.getState().planBasis).toBe("log");
    expect(selectRecordedBuild(useStore.getState())).toBe(BARE);
  });

  it("say nothing of another document, and are neither kept nor in a link", async () => {
    await showRecord("x.dockerbuild", [described]);
    const state = useStore.getState();
    expect(state).toMatchObject({ ownImages: [], linkedImages: "" });
    expect(JSON.stringify(linkOfState(state))).not.toContain("hunter2");
    expect(linkedImagesFor(state)).toBe("");
    openText("FROM example.com/base\n", "other");
    expect(userOf()).toBe("");
  });

  it("come with an analysis that a worker has made", async () => {
    const known = analyzeRecord(described, { images: "known" });
    await showRecord("x.dockerbuild", [described], known);
    expect(useStore.getState().analysis).toBe(known?.analysis);
    expect(userOf()).toBe("app");
  });
});

describe("readRecord", () => {
  it("lists what was sent and pulled before what a step printed", () => {
    const transfer = { name: "", started: 0, completed: 1 };
    const build = sampleBuild("FROM alpine\n", [
      {
        name: "[internal] load build context",
        output: "hello\n",
        transfers: [
          { ...transfer, id: "transferring context:", current: 200_543_740, total: 0 },
          { ...transfer, id: "sha256:ab", current: 2_000, total: 9_000_000 },
          { ...transfer, id: "extracting sha256:ab", current: 0, total: 0 },
        ],
      },
    ]);
    const read = readRecord(build, analyze("FROM alpine\n"));
    const lines = read.kind === "ok" ? read.overlay.log.vertices[0]?.output.map(({ text }) => text) : [];
    expect(lines).toEqual(["transferring context: 201 MB", "sha256:ab 2.0 kB / 9.0 MB", "hello"]);
  });

  it("lays times, cached steps and real spans over the build", async () => {
    await showRecord("x.dockerbuild", [FIRST]);
    const read = readRecord(FIRST, useStore.getState().analysis);
    expect(read).toMatchObject({
      kind: "ok",
      overlay: {
        cached: new Set([0]),
        measured: new Map([
          [0, 1],
          [1, 6],
        ]),
        spans: new Map([
          [0, { start: 1, end: 2 }],
          [1, { start: 3, end: 9 }],
        ]),
      },
    });
  });
});
