import { describe, expect, it } from "vitest";
import { parseStages } from "./parse-stages.ts";
import { parse } from "./parse.ts";

const read = (text: string) => {
  const { stages, metaArgs, errors, seen } = parseStages(parse(text));
  return {
    stages: stages.map(({ from, commands }) => [from.base, ...commands.map(({ kind }) => kind)]),
    metaArgs: metaArgs.flatMap(({ definitions }) => definitions.map(({ key }) => key)),
    errors: errors.map(({ error }) => error),
    seen,
  };
};
const line = (number: number) => ({ first: number, last: number });

describe("parseStages", () => {
  it("sorts instructions into stages, arguments above the first apart", () => {
    expect(read("ARG A\nARG B=1 C\nFROM a\nARG D\nRUN x\nFROM b\nCMD y\n")).toMatchObject({
      metaArgs: ["A", "B", "C"],
      stages: [
        ["a", "arg", "run"],
        ["b", "cmd"],
      ],
      errors: [],
    });
  });

  it("refuses what appears above the first FROM and isn't an ARG", () => {
    expect(read("RUN a \\\n b\nFROM x\n")).toEqual({
      metaArgs: [],
      stages: [["x"]],
      errors: [{ message: "no build stage in current context", lines: [line(1), line(2)] }],
      seen: 1,
    });
  });

  it("says the line of a mistake, and all lines of its instruction", () => {
    expect(read("FROM a\nENV \\\n =b\n").errors).toEqual([
      { message: "dockerfile parse error on line 2: ENV names can not be blank", lines: [line(2), line(3)] },
    ]);
  });

  it("goes on behind a mistake, the first being BuildKit's", () => {
    const { stages, errors, seen } = read("FROM a\nCOPPY a b\nRUN x\nFROM\nRUN y\nFROM b\nRUN z\n");
    expect(stages).toEqual([
      ["a", "run"],
      ["b", "run"],
    ]);
    expect(errors.map(({ lines }) => lines[0]?.first)).toEqual([2, 4]);
    expect(seen).toBe(2);
  });

  it("ends at more instructions than can be worked out, and says so there", () => {
    const { stages, errors } = read(`FROM a\n${"RUN x\n".repeat(100_001)}`);
    expect(stages[0]).toHaveLength(100_000);
    expect(errors).toEqual([
      { message: "too much to work out here: more than 100,000 instructions", lines: [line(100_001)] },
    ]);
  });

  it("ends at more mistakes than anyone reads", () => {
    const { errors } = read("X\n".repeat(20_000));
    expect(errors).toHaveLength(10_001);
    expect(errors.at(-1)).toEqual({
      message: "too much to work out here: more than 10,000 instructions with a mistake",
      lines: [line(10_001)],
    });
  });
});
