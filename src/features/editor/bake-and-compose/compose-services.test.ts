import { describe, expect, it } from "vitest";
import { defined, hovered, offered } from "./ask-editor.ts";
import { type Files } from "./marked-project.ts";

describe("the editor of a Compose file", () => {
  const compose = (text: string): Files => ({
    "compose.yaml": `services:\n  db:\n    image: postgres\n  web:\n${text}`,
  });

  it("offers keys, services, stages and arguments", () => {
    expect(offered({ "compose.yaml": "ser|" })).toContain("services");
    expect(offered(compose("    bu|"))).toContain("build");
    expect(offered(compose("    build:\n      |"))).toContain("dockerfile");
    expect(offered(compose("    build:\n      target: |"))).toEqual(["deps", "web"]);
    expect(offered(compose("    build:\n      context: .\n      args:\n        |"))).toEqual(["NODE", "MIRROR"]);
    expect(offered(compose("    depends_on:\n      - |"))).toEqual(["db"]);
    const linked = (text: string) =>
      offered(compose(`    build:\n      additional_contexts:\n${text}  api: {build: .}\n`));
    expect(linked("        base: |\n")).toEqual(["service:api"]);
    expect(linked("        - base=|\n")).toEqual(["service:api"]);
    expect(linked("        - base=service:a|\n")).toEqual(["service:api"]);
    expect(linked("        - |\n")).toEqual([]);
  });

  it("says what a service builds, what a key is for, and what a variable is", () => {
    expect(hovered({ "compose.yaml": "services:\n  w|eb:\n    build:\n      target: deps\n" })).toEqual([
      "Builds stage `deps` in `Dockerfile`. The build context is `.`.",
    ]);
    expect(hovered({ "compose.yaml": "services:\n  web:\n    build:\n      tar|get: deps\n" })).toEqual([
      "The Dockerfile stage to build; the last one by default.",
    ]);
    expect(hovered({ "compose.yaml": "services:\n  d|b:\n    image: postgres\n" })[0]).toBe(
      "The service `db` runs the image `postgres` as it is. It has no `build`, so nothing is built for it.",
    );
    expect(hovered({ ".env": "TAG=7", "compose.yaml": "services:\n  web:\n    image: a:${T|AG}\n" })).toEqual([
      "`TAG` is `7`.",
    ]);
    expect(hovered({ "compose.yaml": "services:\n  web:\n    image: a:${T|AG}\n" })[0]).toContain("doesn't set `TAG`");
  });

  it("finds the Dockerfile of a service by its name with a dot, its build in one line, and a broken file's text", () => {
    const files = (service: string) => ({
      "api/Dockerfile": "FROM a AS other\nARG PORT\n",
      "api/dev.Dockerfile": "FROM a AS dev\n",
      "compose.yaml": `services:\n${service}`,
    });
    expect(offered(files("  web.v2:\n    build:\n      context: ./api\n      target: |"))).toEqual(["other"]);
    const broken = "  bad: {build: {nope: 1}}\n";
    expect(offered(files(`${broken}  web:\n    build:\n      context: api\n      target: |`))).toEqual(["other"]);
    expect(
      offered(
        files(`${broken}  web:\n    build:\n      dockerfile: dev.Dockerfile\n      context: api\n      target: |`),
      ),
    ).toEqual(["dev"]);
    expect(offered(files(`${broken}  web:\n    build:\n      context: \${DIR}\n      target: |`))).toEqual([]);
    expect(defined(files(`${broken}  web:\n    build:\n      context: api\n      dockerfile: Docker|file\n`))).toEqual([
      "api/Dockerfile: ",
    ]);
    expect(defined(files("  web:\n    build: { context: api, target: ot|her }\n"))).toEqual([
      "api/Dockerfile: FROM a AS other",
    ]);
    expect(defined(files('  web:\n    build: {"dockerfile": "dev.|Dockerfile", context: api}\n'))).toEqual([
      "api/dev.Dockerfile: ",
    ]);
    const { "compose.yaml": text, ...others } = files("  web:\n    build:\n      context: api\n      target: |");
    expect(offered({ ...others, "docker-bake.hcl": 'target "web" {}', "other/compose.yaml": text })).toEqual(["other"]);
  });
});

describe("what is said of stages", () => {
  const files = (dockerfile: string, target: string): Files => ({
    Dockerfile: dockerfile,
    "docker-bake.hcl": `target "app" {\n${target}\n}`,
    "compose.yaml": "services: {}\n",
  });

  it("names the only stage of a Dockerfile", () => {
    expect(hovered(files("FROM a AS only\n", '  dockerfile = "Do|ckerfile"'))).toEqual([
      "`Dockerfile` has one stage, `only`.",
    ]);
    expect(hovered(files("FROM a\n", '  dockerfile = "Do|ckerfile"'))).toEqual([
      "`Dockerfile` has one stage, and it has no name.",
    ]);
    expect(hovered(files("# nothing\n", '  dockerfile = "Do|ckerfile"'))).toEqual([]);
    const compose = "services:\n  web:\n    build:\n      dockerfile: Docker|file\n";
    expect(hovered({ Dockerfile: "FROM a AS only\n", "compose.yaml": compose })).toEqual([
      "`Dockerfile` has one stage, `only`.",
    ]);
  });

  it("doesn't say that a stage is built that isn't there", () => {
    expect(hovered(files("FROM a AS only\n", '  target = "no|pe"'))).toEqual([
      "`Dockerfile` has no stage called `nope`.",
    ]);
    expect(hovered(files("FROM a AS only\n", '  target = "On|ly"'))).toEqual(["Builds stage `Only` in `Dockerfile`."]);
    expect(hovered(files("FROM a\nFROM b\n", '  target = "|0"'))).toEqual(["Builds stage `0` in `Dockerfile`."]);
    expect(hovered({ "docker-bake.hcl": 'target "a|pp" { target = "nope" }' })[0]).toContain(
      "`Dockerfile` has no stage called `nope`.",
    );
    const compose = "services:\n  web:\n    build:\n      target: no|pe\n";
    expect(hovered({ "compose.yaml": compose })).toEqual(["`Dockerfile` has no stage called `nope`."]);
  });

  it("says nothing of a Dockerfile whose path is computed in a definition with an error", () => {
    const text =
      'variable "F" { default = "x" }\ntarget "app" {\n  dockerfile = F\n  target = "w|eb"\n  tags = nope()\n}';
    expect(hovered({ "docker-bake.hcl": text })).toEqual([]);
  });
});

describe("files of other kinds", () => {
  it("have nothing offered, said or defined: bake files in JSON, and YAML that isn't a Compose file", () => {
    for (const files of [
      { "docker-bake.json": '{\n"target": { "a|pp": {} }\n|}' },
      { "docker-bake.json": "{\n|\n}", "compose.yaml": "services: {}" },
      { ".gitlab-ci.yml": "build:\n  |script: x\n", "docker-bake.hcl": "" },
      { "ci.yml": "|", "docker-bake.hcl": 'target "a" {}' },
    ] as const) {
      expect(offered(files)).toEqual([]);
      expect(hovered(files)).toEqual([]);
      expect(defined(files)).toEqual([]);
    }
  });

  it("are told from Compose files by what is in them", () => {
    expect(offered({ "stack.yml": "services:\n  web:\n    bu|", "docker-bake.hcl": "" })).toContain("build");
  });
});
