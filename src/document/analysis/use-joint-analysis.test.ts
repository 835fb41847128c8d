import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { withAllTargets } from "./use-joint-analysis.ts";

const TEXT = `FROM alpine AS base
RUN one
FROM base AS app
RUN two
FROM base AS test
RUN three
FROM base AS docs
`;

function stepsOf(target: string, also: readonly string[]): readonly string[] {
  return withAllTargets(analyze(TEXT, { target }), also).build.steps.map(({ name }) => name);
}

describe("withAllTargets", () => {
  it("has the steps of all targets, those that they share once, and each after what it needs", () => {
    const { build } = withAllTargets(analyze(TEXT, { target: "app" }), ["test"]);
    expect(build.steps.filter(({ name }) => /RUN/.test(name))).toHaveLength(3);
    expect(build.reaches).toEqual([0, 1, 2]);
    for (const { id, inputs } of build.steps) expect(inputs.every((input) => input >= 0 && input < id)).toBe(true);
  });

  it("adds nothing for a target that is in the build already as a stage, and no step twice", () => {
    expect(new Set(stepsOf("app", ["base"]))).toEqual(new Set(stepsOf("app", [])));
  });

  it("asks for the arguments and secrets of all targets", () => {
    const text = `FROM a AS one
ARG A=1
ARG B=2
RUN --mount=type=secret,id=s,required=true x
FROM a AS two
ARG B=3
ARG C
RUN --mount=type=secret,id=s --mount=type=secret,id=t --mount=type=ssh y
`;
    const { args, secrets, ssh } = withAllTargets(analyze(text, { target: "two" }), ["one"]).build;
    expect(args.map(({ name, value }) => `${name}=${value}`)).toEqual(["B=3", "C=", "A=1"]);
    expect(secrets.map(({ name, required }) => [name, required])).toEqual([
      ["s", true],
      ["t", false],
    ]);
    expect(ssh).toHaveLength(1);
  });

  it("is the same analysis for one target, or a name that no stage has", () => {
    const analysis = analyze(TEXT, {});
    expect(withAllTargets(analysis, [])).toBe(analysis);
    expect(withAllTargets(analysis, ["nothing", "docs"])).toBe(analysis);
  });
});
