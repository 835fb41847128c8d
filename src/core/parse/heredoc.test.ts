import { describe, expect, it } from "vitest";
import { chompHeredoc, findHeredocMarks } from "./heredoc.ts";
import { parse } from "./parse.ts";

const heredocsOf = (text: string) => parse(text).instructions[0]?.heredocs ?? [];
const marksOf = (line: string) => {
  const marks = findHeredocMarks(line);
  return marks.ok ? marks.value.map(({ name }) => name) : [];
};

describe("here-documents", () => {
  it("hold the lines up to one that is the name alone", () => {
    expect(heredocsOf("RUN <<EOF\na\n EOF\nEOFX\nEOF\n")).toEqual([
      { name: "EOF", fileDescriptor: 0, expand: true, chomp: false, content: "a\n EOF\nEOFX\n" },
    ]);
  });

  it("are empty where the name follows at once", () => {
    expect(heredocsOf("RUN <<EOF\nEOF\n")[0]?.content).toBe("");
  });

  it("may come several at a time, in their order", () => {
    const heredocs = heredocsOf("COPY <<a <<b /dest/\n1\na\n2\nb\n");
    expect(heredocs.map(({ name, content }) => [name, content])).toEqual([
      ["a", "1\n"],
      ["b", "2\n"],
    ]);
  });

  it.each([
    ["<<EOF", true],
    ["<<'EOF'", false],
    ['<<"EOF"', false],
    ["<<E'O'F", false],
    ["<<\\EOF", true],
  ])("expand variables unless their name is quoted: %s", (mark, expand) => {
    expect(heredocsOf(`RUN ${mark}\n$a\nEOF\n`)[0]).toMatchObject({ name: "EOF", expand });
  });

  it("end at an indented name when they start with <<-, and only then", () => {
    expect(heredocsOf("RUN <<-E\n\ta\n\t\tE\n")[0]).toMatchObject({ chomp: true, content: "\ta\n" });
    expect(heredocsOf("RUN <<E\n\tE\nE\n")[0]?.content).toBe("\tE\n");
  });

  it("may have blanks before the name and a file descriptor", () => {
    expect(heredocsOf("RUN cat << E\nx\nE\n")[0]?.name).toBe("E");
    expect(heredocsOf("RUN 3<<E cat\nx\nE\n")[0]).toMatchObject({ name: "E", fileDescriptor: 3 });
  });

  it("keep comments, escape characters and carriage returns", () => {
    expect(heredocsOf("RUN <<E\n# c\na \\\nb\r\nE\r\n")[0]?.content).toBe("# c\na \\\nb\r\n");
  });

  it("belong to RUN, COPY, ADD and what ONBUILD wraps of them", () => {
    for (const line of ["ADD <<E /x", "copy <<E /x", "ONBUILD RUN <<E"]) {
      expect(heredocsOf(`${line}\n1\nE\n`).map(({ content }) => content)).toEqual(["1\n"]);
    }
    expect(parse("CMD <<E\nRUN x\n").instructions.map(({ keyword }) => keyword)).toEqual(["cmd", "run"]);
  });

  it("do not start in the exec form, in quotes or with <<<", () => {
    expect(heredocsOf('RUN ["cat", "<<E"]\n')).toEqual([]);
    expect(marksOf("RUN echo '<<E'")).toEqual([]);
    expect(marksOf("RUN cat <<<E")).toEqual([]);
    expect(marksOf("RUN echo \\<<E")).toEqual([]);
  });

  it("start on continuation lines too, their content following the last of them", () => {
    expect(heredocsOf("RUN <<E \\\n  cat\nx\nE\n")[0]?.content).toBe("x\n");
  });

  it("without an end are a mistake at all lines up to the end of the text", () => {
    const { errors } = parse("FROM a\nRUN <<E\n1\n2\n");
    expect(errors[0]?.error).toEqual({
      message: "unterminated heredoc",
      lines: [2, 3, 4].map((line) => ({ first: line, last: line })),
    });
  });
});

describe("chompHeredoc", () => {
  it("cuts leading tabs of every line, no blanks", () => {
    expect(chompHeredoc("\t\ta\n \tb\n\n\tc")).toBe("a\n \tb\n\nc");
  });
});
