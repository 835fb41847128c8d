import { describe, expect, it } from "vitest";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { analyze } from "../analyze.ts";
import type { ProjectInput } from "../build-input/project-input.ts";
import { composeReader } from "../compose/reader.ts";
import { analyzeProject, type ProjectAnalysis } from "./analyze-project.ts";
import { SHARED_BASE, VERSIONS } from "./samples/sample-projects.ts";

const COMPOSE = composeReader(parseYaml);

function project(files: Readonly<Record<string, string>>, input: Omit<ProjectInput, "files"> = {}): ProjectAnalysis {
  return analyzeProject({ files, ...input }, { compose: COMPOSE, analyze, set: [], now: "2026-01-02T03:04:05Z" });
}

function names({ project: { places }, stages }: ProjectAnalysis, indices: readonly number[]): readonly string[] {
  return indices.map((index) => `${places[index]?.dockerfile} ${stages[index]?.label}`);
}

describe("a project with a shared base image", () => {
  const whole = project(SHARED_BASE);

  it("builds what the group `default` lists", () => {
    expect(whole.project.error).toBeNull();
    expect(whole.project.chosen).toEqual(["api", "web"]);
    expect(whole.project.targets.map(({ name }) => name)).toEqual(["api", "base", "web"]);
  });

  it("lists the groups that a group is made of, also while something else is chosen", () => {
    const files = {
      ...SHARED_BASE,
      "docker-bake.hcl": `${SHARED_BASE["docker-bake.hcl"]}group "all" {\n  targets = ["default", "base"]\n}\n`,
    };
    for (const targets of [[], ["web"]]) {
      const { groups } = project(files, { targets }).project;
      expect(groups.map(({ name, members }) => [name, members])).toEqual([
        ["all", ["default", "base"]],
        ["default", ["api", "web"]],
      ]);
    }
  });

  it("draws an edge from the base's last stage into the other Dockerfiles", () => {
    const base = whole.stages.findIndex(({ label }) => label === "final");
    const users = whole.graph.edges.filter(({ from }) => from === `stage:${base}`);
    expect(users.map(({ kind, to }) => [kind, names(whole, [Number(to.slice("stage:".length))])[0]])).toEqual([
      ["from", "api/Dockerfile build"],
      ["from", "api/Dockerfile stage-1"],
      ["from", "web/Dockerfile build"],
    ]);
  });

  it("does the base's steps once for both services", () => {
    const runs = whole.build.steps.filter(({ name }) => name.includes("npm install --global pnpm"));
    expect(runs).toHaveLength(1);
    expect(whole.build.steps.filter(({ name }) => name.includes("pnpm build"))).toHaveLength(2);
    expect(whole.build.steps.every(({ id, inputs }) => inputs.every((input) => input >= 0 && input < id))).toBe(true);
  });

  it("ships the base in what starts from it", () => {
    const [api, web] = whole.project.builds;
    expect(names(whole, api?.ships ?? [])).toEqual([
      "api/Dockerfile stage-1",
      "base/Dockerfile final",
      "base/Dockerfile os",
    ]);
    expect(names(whole, web?.ships ?? [])).toEqual(["web/Dockerfile stage-1"]);
  });

  it("starts the services after the base", () => {
    const { waves, reaches } = whole.build;
    expect(reaches.map((stage) => [names(whole, [stage])[0], waves[stage]])).toEqual([
      ["base/Dockerfile os", 0],
      ["base/Dockerfile final", 1],
      ["api/Dockerfile build", 2],
      ["api/Dockerfile stage-1", 3],
      ["web/Dockerfile build", 2],
      ["web/Dockerfile stage-1", 3],
    ]);
  });

  it("builds a chosen target with what it takes from", () => {
    const web = project(SHARED_BASE, { targets: ["web"] });
    expect(web.project.chosen).toEqual(["web"]);
    expect(names(web, web.build.reaches)).not.toContain("api/Dockerfile build");
    expect(web.stages).toHaveLength(6);
  });

  it("numbers instructions through and keeps their lines", () => {
    const { instructions } = whole.file;
    expect(instructions.map(({ index }) => index)).toEqual(instructions.map((_, at) => at));
    const row = whole.stages.at(-1)?.instructions.at(-1);
    expect(row?.lines.first).toBe(7);
    expect(instructions[row?.index ?? -1]).toBe(row);
  });

  it("says what stops it", () => {
    const missing = project(SHARED_BASE, { targets: ["nothing"] });
    expect(missing.project.error?.message).toBe("failed to find target nothing");
    expect(missing.build.error?.message).toBe("failed to find target nothing");
    expect(missing.stages).toHaveLength(6);
  });
});

describe("targets of one Dockerfile", () => {
  const whole = project(VERSIONS, { targets: ["app"] });

  it("share the stages that come to the same", () => {
    expect(whole.project.places.map(({ stage, targets, variant }) => [stage, targets, variant])).toEqual([
      [0, ["app-20", "app-22"], ""],
      [1, ["app-20"], "NODE=20"],
      [1, ["app-22"], "NODE=22"],
      [2, ["app-20"], "NODE=20"],
      [2, ["app-22"], "NODE=22"],
    ]);
    expect(whole.build.steps.filter(({ name }) => name.includes("apk add"))).toHaveLength(1);
    expect(whole.build.steps.filter(({ name }) => name.includes("npm ci"))).toHaveLength(2);
  });

  it("are two builds of one group", () => {
    expect(whole.project.builds.map(({ target, stage }) => [target, stage])).toEqual([
      ["app-20", 3],
      ["app-22", 4],
    ]);
  });
});

describe("other definitions", () => {
  it("reads Compose services, and makes no target of one that isn't built", () => {
    const whole = project({
      "compose.yaml": "services:\n  web:\n    build: ./web\n    image: web:1\n  db:\n    image: postgres:17\n",
      "web/Dockerfile": "FROM nginx\n",
    });
    expect(whole.project.definition?.kind).toBe("compose");
    expect(whole.project.targets.map(({ name, tags }) => [name, tags])).toEqual([["web", ["web:1"]]]);
    expect(whole.stages).toHaveLength(1);
  });

  it("builds every Dockerfile where nothing defines more", () => {
    const whole = project({ "a/Dockerfile": "FROM a\n", Dockerfile: "FROM b\n", "notes.md": "# x\n" });
    expect(whole.project.chosen).toEqual(["Dockerfile", "a/Dockerfile"]);
    expect(whole.project.builds).toHaveLength(2);
  });

  it("knows targets whose Dockerfile is not there", () => {
    const whole = project({ "docker-bake.hcl": 'target "default" {}\n' });
    expect(whole.project.targets[0]).toMatchObject({ name: "default", dockerfile: "Dockerfile", text: null });
    expect(whole.stages).toHaveLength(0);
  });

  it("keeps the steps of two build contexts apart", () => {
    const whole = project({
      "docker-bake.hcl": `
group "default" { targets = ["a", "b"] }
target "a" { context = "a" }
target "b" {
  context = "b"
  dockerfile = "../a/Dockerfile"
}
`,
      "a/Dockerfile": "FROM x\nCOPY . .\n",
    });
    expect(whole.project.places.map(({ targets }) => targets)).toEqual([["a"], ["b"]]);
    expect(
      whole.build.steps.filter(({ op }) => op.kind === "source" && op.identifier.startsWith("local")),
    ).toHaveLength(2);
  });
});
