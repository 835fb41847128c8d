import { describe, expect, it } from "vitest";
import { PROJECT_NOW } from "#document/project/project-settings.ts";
import { completionsAt, definitionsAtPlace, hoverAtDefinition } from "./definition-services.ts";
import { type Files, projectAt } from "./marked-project.ts";

function offered(files: Files): readonly string[] {
  const { project, path, offset } = projectAt(files);
  return completionsAt(project, path, offset).completions.map(({ label }) => label);
}

function bake(text: string): Files {
  return { "docker-bake.hcl": text };
}

function hovered(files: Files): readonly string[] {
  const { project, path, offset } = projectAt(files);
  return hoverAtDefinition(project, path, offset)?.paragraphs ?? [];
}

function defined(files: Files): readonly string[] {
  const { project, path, offset } = projectAt(files);
  return definitionsAtPlace(project, path, offset).map(
    ({ path: file, range }) =>
      `${file}: ${(project.input.files[file] ?? "").slice(range.start, range.end).split("\n")[0]}`,
  );
}

describe("completion in a bake file", () => {
  it("offers blocks outside of blocks, and the attributes that a block lacks", () => {
    expect(offered(bake("|"))).toEqual(["target", "group", "variable", "function"]);
    expect(offered(bake('target "a" {\n  ta|\n  tags = []\n}'))).toContain("target");
    expect(offered(bake('target "a" {\n  ta|\n  tags = []\n}'))).not.toContain("tags");
    expect(offered(bake('group "a" {\n  |\n}'))).toEqual(["description", "targets"]);
    expect(offered(bake('variable "a" {\n  |\n}'))).toContain("validation");
  });

  it("offers targets where names of targets are written, also in an unfinished list", () => {
    const text = 'target "base" {}\ngroup "all" { targets = ["base"] }\ntarget "app" {\n  inherits = ["|';
    expect(offered(bake(text))).toEqual(["base"]);
    expect(offered(bake('target "base" {}\ntarget "app" {\n  inherits = [|]\n}'))[0]).toBe('"base"');
    expect(offered(bake('target "a" {}\ngroup "b" {\n  targets = ["|"]\n}'))).toEqual(["a"]);
    expect(offered(bake('target "a" {}\ntarget "b" {\n  contexts = {\n    x = "|"\n  }\n}'))[0]).toBe("target:a");
  });

  it("offers the stages, arguments and base images of the Dockerfile that the target names", () => {
    expect(offered(bake('target "app" {\n  target = "|"\n}'))).toEqual(["deps", "web"]);
    expect(offered(bake('target "app" {\n  args = {\n    |\n  }\n}'))).toEqual(["NODE", "MIRROR"]);
    expect(offered(bake('target "app" {\n  contexts = {\n    |\n  }\n}'))).toEqual(["company/base"]);
    const files = {
      "api/Dockerfile": "FROM a AS other\n",
      "docker-bake.hcl": 'target "app" {\n context = "api"\n target = "|',
    };
    expect(offered(files)).toEqual(["other"]);
    expect(offered(bake('target "app" {\n  dockerfile = "|"\n}'))).toEqual(["Dockerfile"]);
    expect(offered(bake('target "app" {\n  platforms = ["|"]\n}'))[0]).toBe("linux/amd64");
  });

  it("offers variables, parameters and functions in expressions and templates, and nothing in comments", () => {
    const text = 'variable "TAG" { default = "1" }\nfunction "f" {\n  params = [x]\n  result = "${|}"\n}';
    expect(offered(bake(text)).slice(0, 4)).toEqual(["x", "TAG", "target", "f"]);
    expect(offered(bake('target "a" {\n  tags = [spl|]\n}'))).toContain("split");
    expect(offered(bake('target "a" {}\ntarget "b" {\n  args = target.|\n}'))).toEqual(["a", "b"]);
    expect(offered(bake('target "b" {\n  args = target.b.|\n}'))).toContain("args");
    expect(offered(bake("# a |"))).toEqual([]);
    expect(offered(bake('target "a" {\n  description = "|"\n}'))).toEqual([]);
  });
});

describe("hover in a bake file", () => {
  const TEXT = `variable "TAG" {
  default = "1.2"
  description = "What is released"
}
function "ref" {
  params = [name]
  result = "me/\${name}:\${TAG}"
}
group "default" { targets = ["app"] }
target "app" {
  target = "web"
  tags = [ref("app")]
  contexts = { x = "docker-image://alpine" }
}
`;

  it("says the value of a variable, and how it is set", () => {
    expect(hovered(bake(TEXT.replace('"TAG"', '"T|AG"')))).toEqual([
      "`TAG` is `1.2`.",
      "What is released",
      "The environment variable `TAG` or `--var TAG=…` replaces it.",
    ]);
  });

  it("says what a target and a group build", () => {
    expect(hovered(bake(TEXT.replace('["app"]', '["a|pp"]')))).toEqual([
      "Builds stage `web` in `Dockerfile`. The build context is `.`.",
      "The image gets the tag `me/app:1.2`.",
    ]);
    expect(hovered(bake(TEXT.replace('"default"', '"def|ault"')))).toEqual(["Builds `app`."]);
  });

  it("says what a call or a template comes to, and how a function is called", () => {
    expect(hovered(bake(TEXT.replace("[ref(", "[re|f(")))).toEqual(["`ref(name)`", "Value: `me/app:1.2`"]);
    expect(hovered(bake(`${TEXT}target "b" { tags = ["x:|-\${upper(TAG)}"] }`))).toEqual(["Value: `x:-1.2`"]);
    expect(hovered(bake(`${TEXT}target "b" { tags = spl|it(",", "a,b") }`))).toEqual([
      "`split(separator, str)`",
      'Value: `["a","b"]`',
    ]);
  });

  it("says what an attribute is for, and which stages a Dockerfile has", () => {
    expect(hovered(bake(TEXT.replace("tags =", "ta|gs =")))).toEqual(["Names and tags for the image."]);
    expect(hovered(bake(TEXT.replace("target = ", 'dockerfile = "Dock|erfile"\n  target = ')))).toEqual([
      "`Dockerfile` has the stages `deps` and `web`.",
    ]);
    expect(hovered(bake(TEXT.replace("target = ", 'dockerfile = "No|ne"\n  target = ')))).toEqual([
      "`None` isn't in this project.",
    ]);
  });

  it("has no value to say within a matrix or in a broken definition", () => {
    const matrix = 'target "a" {\n  matrix = { v = ["1", "2"] }\n  name = "a-${v}"\n  tags = ["x:${|v}"]\n}';
    expect(hovered(bake(matrix))).toEqual([
      "`v` comes from the matrix: each target generated from it has its own value.",
    ]);
    expect(hovered(bake('variable "A" { default = "x" }\ntarget "a" { tags = ["${|A}", nope()] }'))).toEqual([
      "The value of `A` is unknown, because the definition has an error.",
    ]);
  });
});

describe("the value of what is hovered", () => {
  it("isn't that of a variable with the name of a parameter, a matrix key or an element", () => {
    const start = 'variable "v" { default = "outer" }\n';
    expect(hovered(bake(`${start}function "f" {\n  params = [v]\n  result = "x${"${upper(|v)}"}"\n}`))).toEqual([
      "`v` is a parameter of this function.",
    ]);
    expect(hovered(bake(`${start}function "f" {\n  params = [v]\n  result = upp|er(v)\n}`))).toEqual(["`upper(str)`"]);
    expect(hovered(bake(`${start}target "a" { tags = [for v in ["1", "2"] : up|per(v)] }`))).toEqual(["`upper(str)`"]);
    expect(hovered(bake(`${start}target "a" { tags = [for w in [up|per(v)] : w] }`))).toEqual([
      "`upper(str)`",
      "Value: `OUTER`",
    ]);
  });

  it("is that at the time that the page evaluates the whole definition at", () => {
    const [, value = ""] = hovered(bake('target "a" { tags = [time|stamp()] }'));
    expect(value).toBe(`Value: \`${PROJECT_NOW}\``);
  });
});

describe("going to a definition", () => {
  it("leads from names in a bake file to blocks, also in the other file", () => {
    const files = {
      "docker-bake.hcl": 'target "app" {\n  inherits = ["ba|se"]\n}\n',
      "docker-bake.override.hcl": 'target "base" {}\n',
    };
    expect(defined(files)).toEqual(["docker-bake.override.hcl: base"]);
    expect(defined(bake('variable "A" {}\ntarget "a" { tags = ["${A|}"] }'))).toEqual(["docker-bake.hcl: A"]);
    expect(defined(bake('target "b" {}\ntarget "a" { contexts = { x = "target:|b" } }'))).toEqual([
      "docker-bake.hcl: b",
    ]);
  });

  it("leads to the Dockerfile and its stage", () => {
    expect(defined(bake('target "a" { target = "we|b" }'))).toEqual(["Dockerfile: FROM company/base AS web"]);
    expect(defined(bake('target "a" { dockerfile = "Docker|file" }'))).toEqual(["Dockerfile: "]);
  });

  it("leads from services, stages and variables of a Compose file", () => {
    const compose =
      "services:\n  db:\n    image: postgres\n  web:\n    build:\n      target: web\n    depends_on: [db]\n";
    expect(defined({ "compose.yaml": compose.replace("[db", "[d|b") })).toEqual(["compose.yaml: db"]);
    expect(defined({ "compose.yaml": compose.replace("target: w", "target: w|") })).toEqual([
      "Dockerfile: FROM company/base AS web",
    ]);
    expect(
      defined({ ".env": "A=1\nTAG=2\n", "compose.yaml": compose.replace("postgres", "postgres:${T|AG}") }),
    ).toEqual([".env: TAG"]);
    const env = 'A="x\nTAG=no"\nexport TAG: 1\n# TAG=2\n';
    expect(defined({ ".env": env, "compose.yaml": compose.replace("postgres", "postgres:${T|AG}") })).toEqual([
      ".env: TAG",
    ]);
    const { project, path, offset } = projectAt({
      ".env": env,
      "compose.yaml": compose.replace("postgres", "postgres:${T|AG}"),
    });
    expect(definitionsAtPlace(project, path, offset)[0]?.range.start).toBe(env.indexOf("TAG:"));
  });
});

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
    expect(offered(compose("    build:\n      additional_contexts:\n        base: |"))).toEqual(["service:db"]);
    expect(offered(compose("    build:\n      additional_contexts:\n        - base=|"))).toEqual(["service:db"]);
    expect(offered(compose("    build:\n      additional_contexts:\n        - base=service:d|"))).toEqual([
      "service:db",
    ]);
    expect(offered(compose("    build:\n      additional_contexts:\n        - |"))).toEqual([]);
  });

  it("says what a service builds, what a key is for, and what a variable is", () => {
    expect(hovered({ "compose.yaml": "services:\n  w|eb:\n    build:\n      target: deps\n" })).toEqual([
      "Builds stage `deps` in `Dockerfile`. The build context is `.`.",
    ]);
    expect(hovered({ "compose.yaml": "services:\n  web:\n    build:\n      tar|get: deps\n" })).toEqual([
      "The Dockerfile stage to build; the last one by default.",
    ]);
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
