import { expect, it } from "vitest";
import { refusalWords } from "./refusal-words.ts";

it.each([
  [{ kind: "cut-off" }, /incomplete/],
  [{ kind: "corrupt" }, /damaged/],
  [{ kind: "oversized" }, /more than 1 MiB/],
  [{ kind: "unknown" }, /isn't a Stagelight link/],
  [{ kind: "newer", version: "7" }, /newer version of Stagelight \(its format is version 7;/],
  [{ kind: "wrong-content", key: "" }, /doesn't contain a JSON object/],
  [{ kind: "wrong-content", key: "target" }, /"target" is missing or has the wrong type/],
] as const)("says what is wrong with a link and what to do: %j", (refusal, said) => {
  expect(refusalWords(refusal)).toMatch(said);
  expect(refusalWords(refusal)).toMatch(/[Cc]op(y|ied)|[Aa]sk|Reload/);
});
