import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { pathSentence } from "./path-sentence.ts";

const TEXT = `FROM alpine AS base
FROM base AS api
FROM base AS web
FROM base AS docs
FROM scratch AS pack
COPY --from=api /a /a
COPY --from=web /w /w
COPY x /x
FROM alpine:3 AS final
COPY --from=pack / /
COPY --from=api /a /direct
`;

function say(id: string, also: readonly string[] = []): string {
  const analysis = analyze(TEXT, {});
  return pathSentence(analysis, id, shownBuilds(analysis, also));
}

describe("pathSentence", () => {
  it("says by which stages the target needs a stage, and what that needs", () => {
    expect(say("stage:0")).toBe("`final` needs `base` for `api`, `web`, and `pack`. `base` needs `alpine`.");
    expect(say("stage:1")).toBe(
      "`final` uses `api` directly and needs it for `pack`. `api` needs `base` and `alpine`.",
    );
    expect(say("stage:4")).toBe("`final` uses `pack` directly. `pack` needs `base`, `api`, and 4 more.");
  });

  it("says of the target, of what is skipped, and of several targets what they are", () => {
    expect(say("stage:5")).toMatch(/^`final` is the target\. It needs /);
    expect(say("stage:3")).toBe("The target doesn't need `docs`. `docs` needs `base` and `alpine`.");
    expect(say("stage:3", ["pack"])).toMatch(/^None of the targets needs `docs`\./);
    expect(say("stage:1", ["pack"])).toMatch(/^2 targets need `api`\./);
    expect(say("stage:4", ["pack"])).toMatch(/^`pack` is one of the targets\./);
  });

  it("says of an image and of the build context only who needs them", () => {
    expect(say("image:docker.io/library/alpine:3")).toBe("`final` uses `alpine:3` directly.");
    expect(say("context")).toBe("`final` needs the build context for `pack`.");
  });
});
