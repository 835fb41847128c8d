import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerBake } from "./answer-bake.ts";
import { BAKE_FACETS, isSameBakeFacet } from "../bake-facets.ts";

// A sample of the cases in ../shared/bake, those that are this project's own.
const CASES = readFileSync(join(import.meta.dirname, "../conformance/bake-cases.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const ANSWERED = CASES.map(({ unstable = [], facts, ...request }) => {
  const answer = { ...answerBake(JSON.stringify(request)).facts };
  return { id: request.id, unstable, facts, answer };
});

describe("bake-facts", () => {
  it("has cases", () => {
    expect(CASES.length).toBeGreaterThan(400);
  });

  it.each(BAKE_FACETS)("gives the same %s as buildx", (facet) => {
    const different = ANSWERED.filter(
      ({ unstable, facts, answer }) =>
        !unstable.includes(facet) && !isSameBakeFacet(facet, facts, answer, unstable.includes("order")),
    );
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it("answers a line that isn't a request", () => {
    expect(answerBake('{"id": 1, "files": {"a": 1}}')).toEqual({
      id: 1,
      facts: { error: { message: "files.a is not a string" } },
    });
  });
});
