import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";

const namesOf = (text: string) => analyze(text).build.steps.map(({ name }) => name);
const errorOf = (text: string) => analyze(text).build.error;

describe("ONBUILD", () => {
  it("does nothing in its own stage but is stored in the image", () => {
    const { config, steps } = analyze("FROM a\nONBUILD RUN x\n").build;
    expect(config?.onBuild).toEqual(["RUN x"]);
    expect(steps).toHaveLength(1);
  });

  it("runs at the start of a stage built on it, counted and marked", () => {
    expect(namesOf("FROM a AS x\nRUN one\nONBUILD RUN two\nFROM x AS y\nRUN three\n")).toEqual([
      "[x 1/2] FROM docker.io/library/a:latest",
      "[x 2/2] RUN one",
      "[y 1/2] ONBUILD RUN two",
      "[y 2/2] RUN three",
    ]);
  });

  it("is not handed on to the next but one", () => {
    const { config, steps } = analyze("FROM a AS x\nONBUILD RUN two\nFROM x AS y\nFROM y\nRUN z\n").build;
    expect(steps.filter(({ name }) => name.includes("ONBUILD"))).toHaveLength(1);
    expect(config?.onBuild).toEqual([]);
  });

  it("brings the stages that it copies from, at the line of the FROM", () => {
    const text = "FROM a AS tools\nFROM b AS x\nONBUILD COPY --from=tools /1 /1\nFROM x\n";
    const { graph, build } = analyze(text);
    const edge = graph.edges.find(({ kind }) => kind === "copy");
    expect(edge).toMatchObject({ from: "stage:0", to: "stage:2", uses: [{ line: 4, instruction: -1 }] });
    expect(build.reaches).toEqual([0, 1, 2]);
  });

  it("brings images, too", () => {
    const { build } = analyze("FROM b AS x\nONBUILD RUN --mount=from=tools,target=/t y\nFROM x\n");
    expect(build.images).toEqual(["docker.io/library/b:latest", "docker.io/library/tools:latest"]);
  });

  it("sees the arguments and variables of the stage it runs in", () => {
    const { config } = analyze("FROM a AS x\nENV D=/x\nONBUILD WORKDIR $D/y\nFROM x\n").build;
    expect(config?.workingDir).toBe("/x/y");
  });

  it("with a mistake is refused where it runs, at the lines of that FROM", () => {
    expect(errorOf("FROM a AS x\nONBUILD COPPY a b\nFROM scratch\n")).toBeNull();
    expect(errorOf("FROM a AS x\nONBUILD COPPY a b\nFROM x AS \\\n  y\n")).toEqual({
      message: "unknown instruction: COPPY (did you mean COPY?)",
      lines: [
        { first: 3, last: 3 },
        { first: 4, last: 4 },
      ],
    });
  });

  it("may hold a here-document", () => {
    const { steps } = analyze("FROM a AS x\nONBUILD RUN <<E\necho 1\nE\nFROM x\n").build;
    const last = steps.at(-1);
    expect(last?.name).toBe("[stage-1 1/1] ONBUILD RUN <<E (echo 1)");
    expect(last?.op).toMatchObject({ args: ["/bin/sh", "-c", "echo 1\n"] });
  });
});
