import { describe, expect, it, vi } from "vitest";
import { setHadolint, setText } from "../input/edit.ts";
import { useStore } from "../store.ts";
import { showHints } from "./show-hints.ts";

const rules = (): string[] => (useStore.getState().analysis?.problems ?? []).map(({ rule }) => rule);

describe("showHints", () => {
  it("adds hints to the analysis, and follows a configuration that comes later", async () => {
    setText("FROM alpine:3.22\nRUN apk add curl\n");
    expect(rules()).not.toContain("DL3018");
    await showHints();
    expect(rules()).toContain("DL3018");
    setHadolint("ignored: [DL3018]", false);
    await vi.waitFor(() => expect(rules()).not.toContain("DL3018"), { timeout: 60_000 });
    setHadolint("", false);
    expect(rules()).toContain("DL3018");
  });
});
