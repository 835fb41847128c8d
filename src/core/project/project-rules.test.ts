import { describe, expect, it } from "vitest";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { analyze } from "../analyze.ts";
import { composeReader } from "../compose/reader.ts";
import { imageCatalogue } from "../images/image-catalogue.ts";
import type { OwnImage } from "../images/own/own-image.ts";
import { readImageText } from "../images/own/read-image-text.ts";
import { applyEdits } from "../lint/fix/apply-edits.ts";
import { analyzeProject, type ProjectAnalysis } from "./analyze-project.ts";

const COMPOSE = composeReader(parseYaml);

type Files = Readonly<Record<string, string>>;

function project(files: Files, targets: readonly string[] = []): ProjectAnalysis {
  const settings = { compose: COMPOSE, analyze, review: analyze, set: [], now: "2026-01-02T03:04:05Z" };
  return analyzeProject({ files, targets }, settings);
}

/** What the rules about several files say: path, line, rule and message. */
function findings(files: Files, targets?: readonly string[]): readonly string[] {
  return project(files, targets).project.problems.flatMap(({ path, problems }) =>
    problems
      .filter(({ rule }) => rule.startsWith("project/"))
      .map(({ rule, lines, message }) => `${path}:${lines.first} ${rule}: ${message}`),
  );
}

/** The files after the first fix of a rule. */
function fixed(files: Files, rule: string): Files {
  for (const { path, problems } of project(files).project.problems) {
    const fix = problems.find((problem) => problem.rule === rule)?.fixes[0];
    if (fix) return { ...files, [path]: applyEdits(files[path] ?? "", fix.edits) };
  }
  return files;
}

const BAKE = "docker-bake.hcl";

describe("an argument that no ARG declares", () => {
  const files = {
    [BAKE]:
      'target "default" {\n  args = {\n    NODE = "22"\n    NODE_VERSION = "22"\n    BUILDKIT_INLINE_CACHE = "1"\n  }\n}\n',
    Dockerfile: "ARG NODE=20\nFROM node:${NODE}\n",
  };

  it("is found where it is set", () => {
    expect(findings(files)).toEqual([
      `${BAKE}:4 project/unknown-arg: No ARG in \`Dockerfile\` declares \`NODE_VERSION\`, so it has no effect`,
    ]);
  });

  it("is removed by the fix, and the same is built", () => {
    const after = fixed(files, "project/unknown-arg");
    expect(after[BAKE]).not.toContain("NODE_VERSION");
    expect(findings(after)).toEqual([]);
    expect(project(after).build.steps).toEqual(project(files).build.steps);
  });
});

describe("a Compose variable that nothing sets", () => {
  const files = {
    "compose.yaml": [
      "services:",
      "  # $TAG is the release",
      "  api:",
      "    build: { context: ., args: { NODE: $NODE, PRICE: $$NODE, MODE: '${MODE:-dev}' } }",
      "    image: api:${TAG}",
      "    command: echo ${WHO}",
      "  db:",
      "    image: postgres:${TAG}${NODE:+-$SUFFIX}",
      "",
    ].join("\n"),
    Dockerfile: "ARG NODE\nARG PRICE\nARG MODE\nFROM node:22\n",
  };
  const empty = "has no value and no default: unless your shell sets it, Compose uses an empty string";

  it("is found where it's first used, once, and only in what is built or run", () => {
    expect(findings(files)).toEqual([
      `compose.yaml:4 project/unset-variable: \`NODE\` ${empty}`,
      `compose.yaml:5 project/unset-variable: \`TAG\` ${empty}`,
    ]);
  });

  it("is fine with a value, also an empty one", () => {
    expect(findings({ ...files, ".env": "TAG=\nNODE=22\nSUFFIX=-alpine\n" })).toEqual([]);
  });
});

describe("a target that names no stage", () => {
  const files = {
    [BAKE]: 'target "default" {\n  target = "biuld"\n}\n',
    Dockerfile: "FROM a AS build\nFROM b\n",
  };

  it("is found, and the nearest stage is offered", () => {
    expect(findings(files)).toEqual([
      `${BAKE}:2 project/no-such-stage: No stage in \`Dockerfile\` is called \`biuld\``,
    ]);
    const after = fixed(files, "project/no-such-stage");
    expect(findings(after)).toEqual([]);
    expect(project(after).build.error).toBeNull();
    expect(project(after).build.stage).toBe(0);
  });
});

describe("what is found in a Compose file", () => {
  const compose = `services:
  web:
    depends_on: [my.api]
    build:
      target: dst # the stage
      args:
        - UNKNOWN=1
  my.api:
    image: acme/api
    build:
      context: .
      dockerfile: api/Dockerfile
  worker:
    image: acme/api
    build:
      context: .
      args:
        UNKNOWN: 2
`;
  const files = { "compose.yaml": compose, Dockerfile: "FROM alpine AS dist\n" };

  it("is where the service says so, not where its words are first", () => {
    expect(findings(files).map((line) => line.slice(0, line.indexOf(":", 15)))).toEqual([
      "compose.yaml:12 project/missing-dockerfile",
      "compose.yaml:5 project/no-such-stage",
      "compose.yaml:14 project/tag-twice",
      "compose.yaml:7 project/unknown-arg",
      "compose.yaml:18 project/unknown-arg",
    ]);
  });

  it("is fixed there", () => {
    const after = fixed(files, "project/no-such-stage");
    expect(after["compose.yaml"]).toBe(compose.replace("target: dst", "target: dist"));
  });
});

describe("an image that another target builds", () => {
  const files = {
    [BAKE]:
      'group "default" {\n  targets = ["base", "app"]\n}\n\ntarget "base" {\n  context = "base"\n  tags = ["example.com/base:1"]\n}\n\ntarget "app" {\n  context = "app"\n}\n',
    "base/Dockerfile": "FROM alpine:3.22\nRUN apk add tini\n",
    "app/Dockerfile": "FROM example.com/base:1\nRUN make\n",
  };

  it("is found at the target that pulls it", () => {
    expect(findings(files)).toEqual([
      `${BAKE}:10 project/built-in-project: \`app/Dockerfile\` takes \`example.com/base:1\` from the registry, though \`base\` builds it here`,
    ]);
  });

  it("becomes a context by the fix, which draws the edge and pulls it no longer", () => {
    const after = fixed(files, "project/built-in-project");
    const whole = project(after);
    expect(whole.project.error).toBeNull();
    expect(findings(after)).toEqual([]);
    expect(whole.build.images).toEqual(["docker.io/library/alpine:3.22"]);
    expect(whole.graph.edges.map(({ from, to }) => [from, to])).toContainEqual(["stage:0", "stage:1"]);
  });

  it("is put into contexts that are there already", () => {
    const withContexts = {
      ...files,
      [BAKE]: files[BAKE].replace('context = "app"', 'context = "app"\n  contexts = {\n    x = "x"\n  }'),
    };
    const whole = project(fixed(withContexts, "project/built-in-project"));
    expect(whole.project.error).toBeNull();
    expect(whole.project.targets.find(({ name }) => name === "app")?.options.contexts).toEqual({
      "example.com/base:1": "target:base",
      x: "x",
    });
  });
});

describe("a platform that a base image isn't known to have", () => {
  const look = (platforms: string, dockerfile: string, ownImages: readonly OwnImage[] = []): readonly string[] => {
    const files = { [BAKE]: `target "default" {\n  platforms = [${platforms}]\n}\n`, Dockerfile: dockerfile };
    const known: typeof analyze = (text, options) =>
      analyze(text, { ...options, images: "known", ownImages }, undefined, imageCatalogue);
    const settings = { compose: COMPOSE, analyze: known, review: known, set: [], now: "2026-01-02T03:04:05Z" };
    return analyzeProject({ files }, settings).project.problems.flatMap(({ path, problems }) =>
      problems
        .filter(({ rule }) => rule === "project/unpublished-platform")
        .map(({ lines, message }) => `${path}:${lines.first} ${message}`),
    );
  };

  it("is found where the target names it, once for each image", () => {
    expect(
      look('"linux/amd64", "linux/arm64"', "FROM archlinux AS a\nRUN x\nFROM archlinux\nCOPY --from=a /x /x\n"),
    ).toEqual([
      `${BAKE}:2 \`default\` is built for \`linux/arm64\`, but \`archlinux\` isn't known to be published for it`,
    ]);
  });

  it("is found of an image that was inspected only where several platforms of it were", () => {
    const read = (...architectures: readonly string[]): readonly OwnImage[] => {
      const images = architectures.map((one) => [`linux/${one}`, { os: "linux", architecture: one, config: {} }]);
      const image = readImageText(JSON.stringify(Object.fromEntries(images)));
      if (image.kind !== "ok") throw new Error("no image");
      return image.images.map(({ source, variants }) => ({ ref: "docker.io/team/base:1", source, variants }));
    };
    const found = (own: readonly OwnImage[]) => look('"linux/amd64", "linux/s390x"', "FROM team/base:1\n", own);
    expect(found(read("amd64"))).toEqual([]);
    expect(found(read("amd64", "arm64"))).toEqual([
      `${BAKE}:2 \`default\` is built for \`linux/s390x\`, but \`team/base:1\` isn't known to be published for it`,
    ]);
  });

  it.each([
    ["stages that run on the build platform", '"linux/arm64"', "FROM --platform=linux/amd64 archlinux\n"],
    ["images that nothing is known of", '"linux/riscv64"', "FROM example.com/own:1\n"],
    ["images that have it", '"linux/amd64", "linux/arm64/v8", "linux/arm/v7"', "FROM debian:13\n"],
    ["what an older variant serves", '"linux/amd64/v2", "linux/arm/v7"', "FROM alpine:3.22\n"],
  ])("isn't looked for in %s", (_, platforms, dockerfile) => {
    expect(look(platforms, dockerfile)).toEqual([]);
  });
});

describe("other findings over several files", () => {
  it.each<readonly [string, Files, readonly string[]]>([
    [
      "a Dockerfile that is not there",
      { [BAKE]: 'target "default" {\n  dockerfile = "app.Dockerfile"\n}\n' },
      [
        `${BAKE}:2 project/missing-dockerfile: \`app.Dockerfile\` isn't in the project, so what \`default\` builds can't be shown`,
      ],
    ],
    [
      "a tag of two targets",
      {
        [BAKE]:
          'group "default" {\n  targets = ["a", "b"]\n}\ntarget "a" {\n  tags = ["x:1"]\n}\ntarget "b" {\n  tags = ["x:1"]\n}\n',
        Dockerfile: "FROM a\n",
      },
      [
        `${BAKE}:8 project/tag-twice: \`b\` and \`a\` are both tagged \`x:1\`: whichever image finishes last replaces the other`,
      ],
    ],
    [
      "a variable and a template that nothing uses",
      {
        [BAKE]:
          'variable "OLD" {\n  default = "x"\n}\nvariable "TAG" {\n  default = "x"\n}\ntarget "_common" {}\ntarget "default" {\n  tags = ["a:${TAG}"]\n}\n',
        Dockerfile: "FROM a\n",
      },
      [
        `${BAKE}:7 project/unused-target: No target inherits from \`_common\``,
        `${BAKE}:1 project/unused-variable: Nothing uses the \`OLD\` variable`,
      ],
    ],
    [
      "a stage that an unused argument builds twice",
      {
        [BAKE]:
          'target "default" {\n  name = "app-${v}"\n  matrix = {\n    v = ["1", "2"]\n  }\n  args = {\n    VERSION = v\n  }\n}\n',
        Dockerfile: "FROM a AS deps\nARG VERSION\nRUN make deps\n\nFROM b\nCOPY --from=deps /x /x\n",
      },
      [
        "Dockerfile:2 project/same-but-for-arg: `deps` is built 2 times, once for each value of `VERSION`, though only this ARG mentions it",
      ],
    ],
  ])("include %s", (_, files, expected) => {
    expect(findings(files)).toEqual(expected);
  });

  it("say nothing of what is fine", () => {
    const compose = "services:\n  web:\n    build:\n      context: web\n      args:\n        A: '1'\n";
    expect(findings({ "compose.yaml": compose, "web/Dockerfile": "ARG A\nFROM a:${A}\n" })).toEqual([]);
  });

  it("put what stops bake at its place", () => {
    const whole = project({ [BAKE]: 'target "a" {\n  tags = [NOPE]\n}\n', Dockerfile: "FROM a\n" });
    const [file] = whole.project.problems;
    expect([file?.path, file?.problems[0]?.lines.first, file?.problems[0]?.severity]).toEqual([BAKE, 2, "error"]);
  });

  it("choose a stage as it is built for its target", () => {
    const files = {
      [BAKE]: 'target "default" {\n  args = {\n    V = "1"\n  }\n}\n',
      Dockerfile: "ARG V\nFROM a:${V} AS build\nRUN x\nFROM b\n",
    };
    const whole = project(files, ["Dockerfile#build"]);
    expect(whole.project.chosen).toEqual(["Dockerfile#build"]);
    expect(whole.build.reaches).toEqual([0]);
    expect(whole.build.images).toEqual(["docker.io/library/a:1"]);
  });
});
