import { beforeAll, describe, expect, it } from "vitest";
import { showHints } from "#document/analysis/show-hints.ts";
import { setTarget, setText } from "#document/input/edit.ts";
import { useStore } from "#document/store.ts";
import { selectPictured } from "./pictured-analysis.ts";

const TEXT = "FROM alpine:3.22 AS base\n# first\nRUN one\n\nFROM base\nCOPY --from=base /a /b\nRUN two\n";

const pictured = () => selectPictured(useStore.getState());
const type = (before: string, after: string) => setText(useStore.getState().input.dockerfile.replace(before, after));

beforeAll(showHints, 120_000);

describe("selectPictured", () => {
  it("stays the same while a comment is typed, wherever it is", () => {
    setText(TEXT);
    const before = pictured();
    for (const [old, now] of [
      ["# first", "# the first"],
      ["# the first", "#"],
      ["two\n", "two\n# end"],
    ] as const) {
      type(old, now);
      expect(useStore.getState().analysis?.text).toContain(now);
      expect(pictured()).toBe(before);
    }
  });

  it.each([
    ["a command", "RUN two", "RUN twice"],
    ["another line", "# first\n", "# first\n# and second\n"],
    ["a stage", "FROM base\n", "FROM base AS last\n"],
    ["a mistake", "RUN two", "RAN two"],
    ["a problem", "RUN one", "RUN cd /tmp"],
    ["a comment that silences one", "# first\nRUN one", "# hadolint ignore=DL3003\nRUN cd /tmp"],
  ])("is another one for %s", (_name, before, after) => {
    setText(TEXT);
    const first = pictured();
    type(before, after);
    expect(pictured()).not.toBe(first);
    expect(pictured()).toBe(useStore.getState().analysis);
  });

  it("is another one for another target", () => {
    setText(TEXT);
    const first = pictured();
    setTarget("base");
    expect(pictured()).not.toBe(first);
    setTarget("");
  });
});
