import { describe, expect, it } from "vitest";
import { changedParts } from "./changed-parts.ts";

function marked(before: string, after: string): readonly string[] | null {
  const parts = changedParts(before, after);
  return parts && [before.slice(parts.before.start, parts.before.end), after.slice(parts.after.start, parts.after.end)];
}

describe("changedParts", () => {
  it("marks the word that is another", () => {
    expect(marked("ARG GO_VERSION=1.22", "ARG GO_VERSION=1.23")).toEqual(["1.22", "1.23"]);
    expect(marked("COPY --from=front /dist /srv", "COPY --from=web /dist /srv")).toEqual(["front", "web"]);
  });

  it("marks what was put in, and nothing on the other side", () => {
    expect(marked("RUN npm ci", "RUN npm ci --quiet")).toEqual(["", " --quiet"]);
  });

  it("marks nothing of lines that have little in common", () => {
    expect(marked("USER app", "RUN make all of it")).toBeNull();
  });
});
