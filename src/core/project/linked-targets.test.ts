import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { ComposeReader } from "../bake/files/input.ts";
import { applyEdits } from "../lint/fix/apply-edits.ts";
import { analyzeProject, type ProjectAnalysis } from "./analyze-project.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

type Files = Readonly<Record<string, string>>;

function look(files: Files, targets: readonly string[] = [], definition?: string): ProjectAnalysis {
  const settings = { compose: NO_COMPOSE, analyze, review: analyze, set: [], now: "" };
  return analyzeProject({ files, targets, ...(definition === undefined ? {} : { definition }) }, settings);
}

/** The edges between stages of different Dockerfiles. */
function linksIn({ graph, project: { places } }: ProjectAnalysis): readonly string[] {
  const fileOf = (id: string): string | undefined =>
    id.startsWith("stage:") ? places[Number(id.slice("stage:".length))]?.dockerfile : undefined;
  return graph.edges.flatMap(({ from, to, kind }) => {
    const [one, other] = [fileOf(from), fileOf(to)];
    return one === undefined || other === undefined || one === other ? [] : [`${one} -> ${other}: ${kind}`];
  });
}

// docker/buildx#447: an image that is built from another target's image, by its name in the registry
describe("a Dockerfile that starts from the tag of another target", () => {
  const FILES: Files = {
    "docker-bake.hcl": `group "default" {
  targets = ["tools", "service"]
}
target "tools" {
  dockerfile = "tools.Dockerfile"
  tags = ["registry.test:5000/tools"]
}
target "service" {
  dockerfile = "service.Dockerfile"
  tags = ["registry.test:5000/service"]
}
`,
    "tools.Dockerfile": "FROM alpine:3.22\nRUN apk add make\n",
    "service.Dockerfile": "FROM registry.test:5000/tools\nRUN make\n",
  };

  it("pulls that image, so nothing joins the two, and says so with a fix", () => {
    const whole = look(FILES);
    expect(linksIn(whole)).toEqual([]);
    expect(whole.build.images).toContain("registry.test:5000/tools:latest");
    const problems = whole.project.problems.flatMap((file) => file.problems);
    expect(problems.map(({ rule }) => rule)).toContain("project/built-in-project");
  });

  it("is joined with it once the fix has made the image a context", () => {
    const [fixed] = look(FILES).project.problems.flatMap(({ path, problems }) =>
      problems.flatMap(({ rule, fixes }) =>
        rule === "project/built-in-project" && fixes[0] !== undefined
          ? [{ ...FILES, [path]: applyEdits(FILES[path] ?? "", fixes[0].edits) }]
          : [],
      ),
    );
    const whole = look(fixed ?? {});
    expect(linksIn(whole)).toEqual(["tools.Dockerfile -> service.Dockerfile: from"]);
    expect(whole.build.images).toEqual(["docker.io/library/alpine:3.22"]);
    const alone = look(fixed ?? {}, ["service"]);
    expect(alone.build.steps.map(({ name }) => name)).toContain("[2/2] RUN apk add make");
  });
});

// docker/buildx#3343: contexts that are targets, which `bake --check` refuses
describe("an inline Dockerfile that starts from another target", () => {
  const BASE = 'target "common" {\n  dockerfile-inline = "FROM alpine:3.22\\nRUN touch /ready"\n}\n';
  const CHILD =
    'target "child" {\n  contexts = { common = "target:common" }\n  dockerfile-inline = "FROM common\\nRUN cat /ready"\n}\n';

  it("is joined with it within one file", () => {
    const whole = look({ "docker-bake.hcl": BASE + CHILD }, ["child"]);
    expect(whole.project.error).toBeNull();
    expect(whole.build.error).toBeNull();
    expect(linksIn(whole)).toEqual(["docker-bake.hcl#common -> docker-bake.hcl#child: from"]);
    expect(
      whole.project.problems.flatMap(({ problems }) => problems.filter(({ family }) => family !== "stages")),
    ).toEqual([]);
  });

  it("is joined with it where the definition is in two files", () => {
    const whole = look({ "docker-bake.hcl": CHILD, "docker-bake.override.hcl": BASE }, ["child"]);
    expect(whole.build.error).toBeNull();
    expect(linksIn(whole)).toHaveLength(1);
    expect(whole.build.reaches).toHaveLength(2);
  });
});
