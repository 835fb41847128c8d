import { expect, it } from "vitest";
import { refusalWords } from "./refusal-words.ts";

it.each([
  [{ kind: "cut-off" }, /cut off/],
  [{ kind: "corrupt" }, /damaged/],
  [{ kind: "oversized" }, /more than 1 MiB/],
  [{ kind: "unknown" }, /not a Stagelight link/],
  [{ kind: "newer", version: "7" }, /newer Stagelight \(its format is version 7,/],
  [{ kind: "wrong-content", key: "" }, /not a JSON object/],
  [{ kind: "wrong-content", key: "target" }, /its "target" is missing or of the wrong type/],
] as const)("says what is wrong with a link and what to do: %j", (refusal, said) => {
  expect(refusalWords(refusal)).toMatch(said);
  expect(refusalWords(refusal)).toMatch(/[Cc]opy|[Aa]sk|Reload|check/);
});
