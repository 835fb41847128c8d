import { describe, expect, it } from "vitest";
import type { BuildOptions } from "#core/build-input/build-input.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { projectCommand } from "./project-command.ts";

type Files = Readonly<Record<string, string>>;

function command(files: Files, targets: readonly string[] = [], options: BuildOptions = {}): string {
  const project = analyzeProjectInput({ dockerfile: "", project: { files, targets } }, {})?.project;
  return project === undefined ? "" : projectCommand(project, options);
}

const DOCKERFILE = { Dockerfile: "FROM a AS build\nFROM build AS app\n" };
const BAKE = {
  ...DOCKERFILE,
  "docker-bake.hcl": 'group "default" { targets = ["app"] }\ntarget "app" {}\ntarget "b" {}\n',
};

function compose(services: string): Files {
  return { ...DOCKERFILE, "compose.yaml": `services:\n${services}` };
}

describe("the command of a bake file", () => {
  it("names what was chosen, and nothing by default", () => {
    expect(command(BAKE)).toBe("docker buildx bake");
    expect(command(BAKE, ["app", "b"])).toBe("docker buildx bake app b");
  });

  it("names a file that bake doesn't find by itself", () => {
    const files = { ...DOCKERFILE, "ci/release.hcl": 'target "default" {}\n' };
    expect(command(files)).toBe("docker buildx bake -f ci/release.hcl");
  });

  it("sets the target of the Dockerfile where a stage was chosen, and what Inputs add", () => {
    expect(command(BAKE, ["Dockerfile#build"])).toBe("docker buildx bake --set app.target=build app");
    const inputs = { buildArgs: { A: "1 2" }, platform: "linux/amd64,linux/arm64" };
    expect(command(BAKE, [], inputs)).toBe(
      "docker buildx bake --set '*.args.A=1 2' --set '*.platform=linux/amd64' --set '*.platform=linux/arm64'",
    );
  });
});

describe("the command of a Compose file", () => {
  it("names the services that were chosen, as the file calls them", () => {
    const files = compose("  my.web:\n    build: .\n  db:\n    image: postgres\n");
    expect(command(files)).toBe("docker compose build");
    expect(command(files, ["my_web"])).toBe("docker compose build my.web");
  });

  it("asks for the profiles that the services shown need, each once", () => {
    const files = compose(
      "  a:\n    build: .\n  b:\n    build: .\n    profiles: [dev]\n  c:\n    build: .\n    profiles: [docs, dev]\n  db:\n    image: postgres\n    profiles: [other]\n",
    );
    expect(command(files)).toBe("docker compose --profile dev build");
    expect(command(files, ["b"])).toBe("docker compose build b");
  });

  it("keeps the working directory where the file is in another one", () => {
    const files = { ...DOCKERFILE, "ops/stack.yaml": "services:\n  web:\n    build: .\n" };
    expect(command(files)).toBe("docker compose -f ops/stack.yaml --project-directory . build");
  });

  it("is bake's where a stage was chosen or Inputs add something", () => {
    const files = compose("  web:\n    build: .\n");
    expect(command(files, ["Dockerfile#build"])).toBe("docker buildx bake -f compose.yaml --set web.target=build web");
    expect(command(files, [], { platform: "linux/arm64" })).toBe(
      "docker buildx bake -f compose.yaml --set '*.platform=linux/arm64'",
    );
  });
});

it("is a command for each Dockerfile where nothing says more", () => {
  expect(command({ Dockerfile: "FROM a\n", "web/Dockerfile": "FROM b\n", "x.Dockerfile": "FROM c\n" })).toBe(
    "docker buildx build .\ndocker buildx build web\ndocker buildx build -f x.Dockerfile .",
  );
});
