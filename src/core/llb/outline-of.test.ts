import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";

const argsOf = (text: string, target = "") =>
  analyze(text, { target }).build.args.map(({ name, value, description, line }) => [name, value, description, line]);

describe("what a build asks for", () => {
  it("are the arguments it uses, with value, comment and line, by name", () => {
    const text = "# TAG of the image\nARG TAG=1\nARG UNUSED=2\nFROM a:$TAG\n# B is for bees\nARG B=3\nARG A\nRUN x\n";
    expect(argsOf(text)).toEqual([
      ["A", "", "", 7],
      ["B", "3", "is for bees", 6],
      ["TAG", "1", "of the image", 2],
    ]);
  });

  it("are also the arguments that defaults of these use", () => {
    expect(argsOf("ARG V=1\nARG TAG=$V-slim\nFROM a:$TAG\n")).toEqual([
      ["TAG", "1-slim", "", 2],
      ["V", "1", "", 1],
    ]);
  });

  it("have the definition above the first FROM where the stage gives none", () => {
    expect(argsOf("# A is global\nARG A=1\nFROM a\nARG A\n")).toEqual([["A", "1", "is global", 2]]);
    expect(argsOf("# A is global\nARG A=1\nFROM a\nARG A=2\n")).toEqual([["A", "2", "", 4]]);
  });

  it("are those of stages that the target is built from, not of others", () => {
    const text = "FROM a AS x\nARG X=1\nFROM a AS y\nARG Y=1\nFROM b AS z\nCOPY --from=x /1 /1\n";
    expect(argsOf(text).map(([name]) => name)).toEqual(["X"]);
    expect(argsOf(text, "y").map(([name]) => name)).toEqual(["Y"]);
  });

  it("show the value that --build-arg gives", () => {
    const { args } = analyze("FROM a\nARG A=1\n", { buildArgs: { A: "2" } }).build;
    expect(args).toMatchObject([{ name: "A", value: "2" }]);
  });

  it("are secrets and agents, with the word of the first mount", () => {
    const text = `FROM a
RUN --mount=type=secret,id=token,required --mount=type=ssh x
RUN --mount=type=secret,id=token --mount=type=secret,target=/run/key --mount=type=ssh,id=deploy,required=true y
`;
    const { secrets, ssh } = analyze(text).build;
    expect(secrets).toEqual([
      { name: "key", required: false, line: 3 },
      { name: "token", required: true, line: 2 },
    ]);
    expect(ssh).toEqual([
      { name: "default", required: false, line: 2 },
      { name: "deploy", required: true, line: 3 },
    ]);
  });
});
