import { expect, it } from "vitest";
import { replaceWords } from "./replace-words.ts";

it("replaces every occurrence of several words", () => {
  expect(replaceWords("a build, a Build", ["build", "a"], "_", true)).toBe("_ _, _ Build");
  expect(replaceWords("a build, a BUILD", ["build"], "_", false)).toBe("a _, a _");
  expect(replaceWords("abc", ["ab", "abc"], "_", true)).toBe("_c");
  expect(replaceWords("a.c", ["", "."], "$&", true)).toBe("a$&c");
});
