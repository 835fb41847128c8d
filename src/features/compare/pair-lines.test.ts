import { describe, expect, it } from "vitest";
import { pairLines } from "./pair-lines.ts";

function pairs(removed: readonly string[], added: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const lines = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return pairLines(lines(removed), lines(added)).map(({ before, after }) => [before?.text, after?.text]);
}

describe("pairLines", () => {
  it("puts a renamed stage next to itself, not next to what was written above it", () => {
    const added = ["FROM build AS test", "RUN go test", "", "FROM node:22 AS web"];
    expect(pairs(["FROM node:22 AS front"], added)).toEqual([
      [undefined, "FROM build AS test"],
      [undefined, "RUN go test"],
      [undefined, ""],
      ["FROM node:22 AS front", "FROM node:22 AS web"],
    ]);
  });

  it("puts lines that have nothing in common side by side as they come", () => {
    expect(pairs(["USER app", "RUN make"], ["CMD [1]"])).toEqual([
      ["USER app", "CMD [1]"],
      ["RUN make", undefined],
    ]);
  });

  it("keeps the order of both texts, and every line", () => {
    const [removed, added] = [
      ["COPY a /srv/a", "RUN one", "RUN two"],
      ["RUN two!", "COPY a /srv/b", "USER app"],
    ];
    const rows = pairs(removed, added);
    expect(rows.flatMap(([before]) => before ?? [])).toEqual(removed);
    expect(rows.flatMap(([, after]) => after ?? [])).toEqual(added);
    expect(rows).toContainEqual(["COPY a /srv/a", "COPY a /srv/b"]);
  });

  it("answers for long runs without comparing all with all", () => {
    const lines = (word: string) => Array.from({ length: 3_000 }, (_, at) => `RUN ${word} ${at}`);
    const paired = pairs(lines("one"), lines("two"));
    expect(paired).toHaveLength(3_000);
    expect(paired[7]).toEqual(["RUN one 7", "RUN two 7"]);
  });
});
