import { describe, expect, it } from "vitest";
import { answer } from "./answer.ts";

describe("answer", () => {
  it("answers a request under its id", () => {
    const { id, facts, error } = answer('{"id": "one", "source": "FROM scratch\\n", "options": {}}');
    expect(id).toBe("one");
    expect(facts).toHaveProperty("stages");
    expect(error).toBeUndefined();
  });

  it.each([
    ["not JSON", "nonsense", null],
    ["no object", "[1]", null],
    ["no source", '{"id": 7}', 7],
    ["odd options", '{"id": "x", "source": "FROM a", "options": 3}', "x"],
    ["an odd platform", '{"id": "x", "source": "FROM a", "options": {"platform": 3}}', "x"],
  ])("answers a line that is %s with an error", (_, line, id) => {
    expect(answer(line)).toMatchObject({ id, facts: {}, error: expect.any(String) });
  });

  it.each([
    "",
    "\0",
    "\uD800",
    "\uFEFFFROM a",
    "FROM a\r\nRUN \\\r\n",
    "FROM \u2028",
    "# only a comment",
    "FROM a AS a\nFROM a",
  ])("answers %j", (source) => {
    expect(answer(JSON.stringify({ id: 1, source })).error).toBeUndefined();
  });
});
