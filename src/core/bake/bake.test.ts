import { describe, expect, it } from "vitest";
import { bake } from "./bake.ts";
import type { BakeInput, ComposeReader } from "./files/input.ts";
import { printTarget } from "./target/print.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

function run(text: string, input: Partial<BakeInput> = {}) {
  return bake(
    {
      files: new Map([["docker-bake.hcl", text]]),
      order: [],
      targets: [],
      set: [],
      variables: new Map(),
      environment: new Map(),
      now: "2026-01-02T03:04:05Z",
      ...input,
    },
    NO_COMPOSE,
  );
}

function targetsOf(text: string, input?: Partial<BakeInput>): object {
  const { outcome } = run(text, input);
  if ("message" in outcome) return outcome;
  return Object.fromEntries([...outcome.targets].map(([name, target]) => [name, printTarget(target)]));
}

describe("bake", () => {
  it("resolves a target with what it inherits", () => {
    const text = `
      variable "TAG" { default = "latest" }
      target "base" { args = { A = "1", B = "2" } }
      target "default" {
        inherits = ["base"]
        args = { B = upper(TAG) }
        tags = ["acme/app:\${TAG}"]
      }`;
    expect(targetsOf(text, { environment: new Map([["TAG", "v1"]]) })).toEqual({
      default: { context: ".", dockerfile: "Dockerfile", args: { A: "1", B: "V1" }, tags: ["acme/app:v1"] },
    });
  });

  it("adds the targets that contexts link to", () => {
    const text = 'target "default" {\n  contexts = { a = "target:a" }\n}\ntarget "a" {}';
    expect(targetsOf(text)).toMatchObject({ a: { output: [{ type: "cacheonly" }] } });
  });

  it("says where an error is", () => {
    expect(run('target "default" {\n  tags = [nope]\n}').outcome).toEqual({
      message:
        'docker-bake.hcl:2,11-15: Unknown variable; There is no variable named "nope"., and 1 other diagnostic(s)',
      place: { file: "docker-bake.hcl", range: [2, 11, 2, 15] },
    });
  });

  it.each([
    ["a long chain of operators", `target "default" { args = { A = ${"1 + ".repeat(50_000)}1 } }`],
    ["deep brackets", `target "default" { args = { A = ${"[".repeat(50_000)} } }`],
    ["deep blocks", "a {\n".repeat(50_000)],
    ["a long chain of groups", chain((at) => `group "g${at}" { targets = ["g${at + 1}"] }`)],
    ["a long chain of parents", chain((at) => `target "g${at}" { inherits = ["g${at + 1}"] }`)],
    ["a long chain of variables", chain((at) => `variable "g${at}" { default = g${at + 1} }`)],
    ["a target that needs itself", 'target "default" { args = target.default.labels\n labels = target.default.args }'],
    ["functions that double", `${chain(double, 60)}\ntarget "default" { args = { A = f59("x") } }`],
    ["a large matrix", `target "a" {\n${chain((at) => `m${at} = range(1000)`, 0)} matrix = { ${large()} } }`],
  ])("ends with an answer on %s", (_, text) => {
    expect(run(text).outcome).toBeDefined();
  });
});

function chain(line: (at: number) => string, count = 3_000): string {
  return Array.from({ length: count }, (_, at) => line(at)).join("\n");
}

function double(at: number): string {
  const inner = at === 0 ? "x" : `f${at - 1}(x)`;
  return `function "f${at}" {\n params = [x]\n result = "\${${inner}}\${${inner}}"\n}`;
}

function large(): string {
  return ["a", "b", "c", "d"].map((name) => `${name} = range(1000)`).join(", ");
}
