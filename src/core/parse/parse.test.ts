import { describe, expect, it } from "vitest";
import { parse } from "./parse.ts";
import { segmentsOf } from "./segments.ts";

const first = (text: string) => {
  const [instruction] = parse(text).instructions;
  if (!instruction) throw new Error("no instruction");
  return instruction;
};
const linesOf = (text: string) => parse(text).instructions.map(({ lines }) => [lines.first, lines.last]);
const warned = (text: string) => parse(text).warnings.map(({ line }) => line);

describe("continuation lines", () => {
  it("are joined without the escape character, the blanks behind it and the newline", () => {
    const { args, lines, original } = first("RUN a \\\n  b \\ \t\n  c\n");
    expect(args).toEqual(["a   b   c"]);
    expect(original).toBe("RUN a   b   c");
    expect(lines).toEqual({ first: 1, last: 3 });
  });

  it("join the halves of a word", () => {
    expect(first("FR\\\nOM al\\\npine\n")).toMatchObject({ keyword: "from", args: ["alpine"] });
  });

  it("leave comments between them out, indented ones too", () => {
    const { args, lines } = first("RUN a \\\n# one\n  \t# two\n  b\n");
    expect(args).toEqual(["a   b"]);
    expect(lines).toEqual({ first: 1, last: 4 });
  });

  it("do not continue a comment, whatever it ends in", () => {
    expect(linesOf("# a \\\nFROM a\n")).toEqual([[2, 2]]);
    expect(first("RUN a \\\n# note \\\nb\n").args).toEqual(["a b"]);
  });

  it("go on past empty lines, with a warning at the last line", () => {
    const text = "RUN a \\\n\n \t\n b\nRUN c\n";
    expect(parse(text).instructions.map(({ args }) => args[0])).toEqual(["a  b", "c"]);
    expect(warned(text)).toEqual([4]);
    expect(warned("RUN a \\\n# only a comment\n b\n")).toEqual([]);
  });

  it("do not follow a doubled escape character", () => {
    expect(parse("RUN a \\\\\nRUN b\n").instructions.map(({ args }) => args[0])).toEqual(["a \\\\", "b"]);
  });

  it("may end with the text", () => {
    expect(first("RUN a \\").args).toEqual(["a"]);
    expect(first("RUN a \\\n").args).toEqual(["a"]);
    expect(first("RUN a \\\n# c\n").lines).toEqual({ first: 1, last: 2 });
  });

  it("are mapped back to where their characters come from", () => {
    const text = "  RUN a \\\n# c\n  b\n";
    const { original, ...place } = first(text);
    const segments = segmentsOf(place);
    const at = (logical: number) => {
      const segment = segments.findLast((one) => one.logical <= logical);
      return segment ? text[segment.source + logical - segment.logical] : undefined;
    };
    expect([...original].map((_, logical) => at(logical)).join("")).toBe(original);
  });
});

describe("comments above an instruction", () => {
  it("are kept without their marks", () => {
    expect(first("# one\n#two\n  # three\nFROM a\n").comments).toEqual(["one", "two", "# three"]);
  });

  it("are forgotten behind an empty comment and stay behind an empty line", () => {
    expect(first("# one\n#\n# two\nFROM a\n").comments).toEqual(["two"]);
    expect(first("# one\n\nFROM a\n").comments).toEqual(["one"]);
  });

  it("belong to the next instruction only", () => {
    const { instructions } = parse("# one\nFROM a\nRUN b \\\n# inside\n c\nRUN d\n");
    expect(instructions.map(({ comments }) => comments)).toEqual([["one"], [], []]);
  });
});

describe("lines and pieces", () => {
  it("count from 1 and include the lines of here-documents", () => {
    expect(linesOf("\nFROM a\n\nRUN <<E\nx\nE\nRUN b\n")).toEqual([
      [2, 2],
      [4, 6],
      [7, 7],
    ]);
  });

  it("do not depend on how lines end", () => {
    const text = "# c\nFROM a\nRUN b \\\n  c\n";
    const shape = (source: string) =>
      parse(source).instructions.map(({ keyword, args, lines, comments }) => ({ keyword, args, lines, comments }));
    expect(shape(text.replaceAll("\n", "\r\n"))).toEqual(shape(text));
  });

  it("call every piece of the text by its kind", () => {
    const text = "# syntax=a\n\n# c\nFROM a\nRUN <<E\nx\nE\n  ";
    const { pieces } = parse(text);
    expect(pieces.map(({ kind }) => kind)).toEqual([
      "directive",
      "blank",
      "comment",
      "instruction",
      "instruction",
      "blank",
    ]);
    expect(pieces.map(({ range }) => text.slice(range.start, range.end)).join("")).toBe(text);
  });

  it("give an instruction the range from its first to its last character", () => {
    const text = "  FROM a  \r\nRUN <<E\nx\nE\r\n";
    const ranges = parse(text).instructions.map(({ range }) => text.slice(range.start, range.end));
    expect(ranges).toEqual(["FROM a  ", "RUN <<E\nx\nE"]);
  });
});

describe("keywords", () => {
  it("are kept as written and lower case", () => {
    expect(first("From a\n")).toMatchObject({ keyword: "from", keywordWritten: "From" });
  });

  it("end at a blank of ASCII, not at a no-break space", () => {
    expect(first("FROM\ta\n").keyword).toBe("from");
    expect(first("FROM\u00a0a\n").keyword).toBe("from\u00a0a");
  });

  it("that nobody knows are instructions for the parser, with an empty argument", () => {
    const { instructions, errors } = parse("FRON a b\n");
    expect(instructions[0]).toMatchObject({ keyword: "fron", args: [""] });
    expect(errors).toEqual([]);
  });

  it("named like what every object has are not known either", () => {
    expect(first("constructor a\n").args).toEqual([""]);
    expect(first("__proto__ a\n").args).toEqual([""]);
  });
});

describe("ONBUILD", () => {
  it("wraps an instruction with its own flags and arguments", () => {
    const { args, child } = first('ONBUILD copy --from=x ["a", "b"]\n');
    expect(args).toEqual([]);
    expect(child).toMatchObject({ keyword: "copy", flags: ["--from=x"], args: ["a", "b"], isJson: true, index: -1 });
  });

  it("wraps what it wraps again", () => {
    expect(first("ONBUILD ONBUILD RUN a\n").child?.child).toMatchObject({ keyword: "run", args: ["a"] });
  });

  it("has no child where nothing follows", () => {
    expect(first("ONBUILD\n").child).toBeNull();
  });
});
