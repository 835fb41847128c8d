import { beforeEach, describe, expect, it, vi } from "vitest";
import { encodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";

const TEXT = "FROM alpine:3.22 AS base\nCOPY notes.md .\n";

beforeEach(() => vi.resetModules());

/** The page as it starts: nothing is loaded that its first graph can do without. */
async function page() {
  const { lacksDeferredParts } = await import("#core/deferred-parts.ts");
  const { setText } = await import("../input/edit.ts");
  const { useStore } = await import("../store.ts");
  const { openFirstDocument } = await import("./open-link.ts");
  const open = async (link: LinkState) => openFirstDocument(await encodeLink(link), null);
  return { lacks: () => lacksDeferredParts({ dockerfile: TEXT, dockerignore: "x" }), open, setText, state: useStore };
}

describe("a link that is opened before all parts of the analysis are loaded", () => {
  it("is analyzed without them where they change nothing of the graph", async () => {
    const { open, state, lacks } = await page();
    await open({ dockerfile: TEXT });
    expect(state.getState().analysis?.build.steps).toHaveLength(3);
    expect(lacks()).toBe(true);
  });

  it("waits for them where an ignore file can end the build", async () => {
    const { open, state, lacks } = await page();
    await open({ dockerfile: TEXT, dockerignore: "[\n", select: { kind: "node", id: "stage:0" } });
    const { analysis, selected } = state.getState();
    expect(analysis?.build.error?.message).toBe("syntax error in pattern");
    expect(selected).toEqual({ kind: "stage", stage: 0 });
    expect(lacks()).toBe(false);
  });

  it.each<Omit<LinkState, "dockerfile">>([{}, { buildArgs: { BUILDKIT_DOCKERFILE_CHECK: "error=true" } }])(
    "waits for them where a check can end the build: %j",
    async (options) => {
      const { open, state } = await page();
      const directive = options.buildArgs === undefined ? "# check=error=true\n" : "";
      await open({ ...options, dockerfile: `${directive}FROM alpine:3.22 as base\n` });
      expect(state.getState().analysis?.build.error?.message).toBe("lint violation found for rules: FromAsCasing");
    },
  );

  it.each<Omit<LinkState, "dockerfile">>([{}, { buildArgs: { SOURCE_DATE_EPOCH: "unknown" } }])(
    "waits for them where the date of the files can end the build: %j",
    async (options) => {
      const { open, state } = await page();
      const first = options.buildArgs === undefined ? "ARG SOURCE_DATE_EPOCH=unknown\n" : "";
      await open({ ...options, dockerfile: `${first}${TEXT}` });
      expect(state.getState().analysis?.build.error?.message).toBe("invalid SOURCE_DATE_EPOCH: unknown");
    },
  );

  it("waits for them where it is built for several platforms", async () => {
    const { open, state } = await page();
    await open({ dockerfile: TEXT, platform: "linux/amd64,linux/arm64" });
    expect(state.getState().analysis?.build.steps.some(({ on = [] }) => on.length === 2)).toBe(true);
  });
});

describe("an edit before all parts of the analysis are loaded", () => {
  it("is left to the worker where they are needed", async () => {
    const { open, setText, state } = await page();
    await open({ dockerfile: TEXT });
    const { isForWorker } = await import("../analysis/run-analysis.ts");
    setText(`# check=error=true\n${TEXT}`);
    const { analysis, analysisVersion, input, version } = state.getState();
    expect(analysis?.text).toBe(TEXT);
    expect(analysisVersion).toBeLessThan(version);
    expect(isForWorker(input)).toBe(true);
  });
});
