import { array, assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import { runProgram } from "./ignore-machine.ts";
import { parseIgnoreProgram } from "./ignore-program.ts";
import { RememberedProgram } from "./remembered-program.ts";

const PIECE = constantFrom(
  ..."a b / . é 💩 _ [^/]* .* (.*/)? [a-b] [^a] [[:alpha:]] \\w \\b \\B \\A \\z ^ $ | a{2} (a|b) a* b+ a? é+".split(
    " ",
  ),
);
const EXPRESSION = array(PIECE, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(""));
const TEXT = array(constantFrom("a", "b", "/", ".", "é", "💩", "_", "\n", " "), { maxLength: 8 }).map((chars) =>
  chars.join(""),
);

it("says of each text what a run through the program says, whatever it has seen before", () => {
  let sound = 0;
  assert(
    property(EXPRESSION, array(TEXT, { minLength: 1, maxLength: 12 }), (expression, texts) => {
      const program = parseIgnoreProgram(expression);
      if (program === null) return;
      sound++;
      const remembered = new RememberedProgram(program);
      for (const text of texts) expect(remembered.matches(text)).toBe(runProgram(program, text));
    }),
    { numRuns: 2000 },
  );
  expect(sound).toBeGreaterThan(500);
});
