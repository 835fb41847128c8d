import { describe, expect, it } from "vitest";
import { findCheckDirective } from "./directives.ts";
import { parse } from "./parse.ts";

const names = (text: string) => parse(text).directives.map(({ name, value }) => `${name}=${value}`);

describe("directives", () => {
  it("are in the first comments, in any case and with blanks around the equals sign", () => {
    expect(names("#syntax=docker/dockerfile:1\n#  ESCAPE =  `  \n# Check=skip=all\nFROM a\n")).toEqual([
      "syntax=docker/dockerfile:1",
      "escape=`",
      "check=skip=all",
    ]);
  });

  it("say their line and range", () => {
    const text = "# syntax=a\n  # escape=`\nFROM a\n";
    const { directives } = parse(text);
    expect(directives.map(({ line }) => line)).toEqual([1, 2]);
    expect(directives.map(({ range }) => text.slice(range.start, range.end))).toEqual(["# syntax=a", "# escape=`"]);
  });

  it.each([
    ["a comment", "# hello\n# escape=`\nFROM a\n"],
    ["an unknown directive", "# color=red\n# escape=`\nFROM a\n"],
    ["an empty line", "\n# escape=`\nFROM a\n"],
    ["an instruction", "FROM a\n# escape=`\n"],
  ])("end at %s", (_, text) => {
    const { escape, directives } = parse(text);
    expect(directives).toEqual([]);
    expect(escape).toBe("\\");
  });

  it("aren't comments of the instruction below, which the line that ends them is", () => {
    const { instructions } = parse("# syntax=a\n# color=red\nFROM a\n");
    expect(instructions[0]?.comments).toEqual(["color=red"]);
  });

  it("are read behind a byte order mark", () => {
    expect(parse("\uFEFF# escape=`\nFROM a\n").escape).toBe("`");
  });

  it("change the escape character, and with it what continues a line", () => {
    const { instructions } = parse("# escape=`\nFROM a\nRUN dir `\n  C:\\\nRUN b\n");
    expect(instructions.map(({ args }) => args[0])).toEqual(["a", "dir   C:\\", "b"]);
  });

  it("may appear only once each", () => {
    const { errors } = parse("# escape=`\n# escape=`\nFROM a\n");
    expect(errors[0]?.error.message).toBe("only one escape parser directive can be used");
  });

  it.each(["x", "``", '"\\"'])("take no escape character %j", (value) => {
    const { errors, escape } = parse(`# escape=${value}\nFROM a\n`);
    expect(errors[0]?.error.message).toBe(`invalid escape token '${value}' does not match \` or \\`);
    expect(escape).toBe("\\");
  });
});

describe("findCheckDirective", () => {
  it("finds the first word of the value", () => {
    expect(findCheckDirective("# syntax=a\n# check=skip=A,B;error=true and more\nFROM a\n")).toBe(
      "skip=A,B;error=true",
    );
  });

  it("steps over a shebang line and a byte order mark", () => {
    expect(findCheckDirective("\uFEFF#!/usr/bin/env docker\n# check=error=true\nFROM a\n")).toBe("error=true");
    expect(findCheckDirective("#!/usr/bin/env docker")).toBe("");
  });

  it("does not look behind what isn't a directive, nor at an indented line", () => {
    expect(findCheckDirective("# hello\n# check=error=true\nFROM a\n")).toBe("");
    expect(findCheckDirective(" # check=error=true\nFROM a\n")).toBe("");
  });

  it("leaves the carriage return out", () => {
    expect(findCheckDirective("# check=error=true\r\nFROM a\r\n")).toBe("error=true");
  });
});
