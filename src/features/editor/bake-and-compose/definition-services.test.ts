import { describe, expect, it } from "vitest";
import { PROJECT_NOW } from "#document/project/project-settings.ts";
import { bakeFile, defined, hovered, offered } from "./ask-editor.ts";
import { definitionsAtPlace } from "./definition-services.ts";
import { projectAt } from "./marked-project.ts";

describe("completion in a bake file", () => {
  it("offers blocks outside of blocks, and the attributes that a block lacks", () => {
    expect(offered(bakeFile("|"))).toEqual(["target", "group", "variable", "function"]);
    expect(offered(bakeFile('target "a" {\n  ta|\n  tags = []\n}'))).toContain("target");
    expect(offered(bakeFile('target "a" {\n  ta|\n  tags = []\n}'))).not.toContain("tags");
    expect(offered(bakeFile('group "a" {\n  |\n}'))).toEqual(["description", "targets"]);
    expect(offered(bakeFile('variable "a" {\n  |\n}'))).toContain("validation");
  });

  it("offers targets where names of targets are written, also in an unfinished list", () => {
    const text = 'target "base" {}\ngroup "all" { targets = ["base"] }\ntarget "app" {\n  inherits = ["|';
    expect(offered(bakeFile(text))).toEqual(["base"]);
    expect(offered(bakeFile('target "base" {}\ntarget "app" {\n  inherits = [|]\n}'))[0]).toBe('"base"');
    expect(offered(bakeFile('target "a" {}\ngroup "b" {\n  targets = ["|"]\n}'))).toEqual(["a"]);
    expect(offered(bakeFile('target "a" {}\ntarget "b" {\n  contexts = {\n    x = "|"\n  }\n}'))[0]).toBe("target:a");
  });

  it("offers the stages, arguments and base images of the Dockerfile that the target names", () => {
    expect(offered(bakeFile('target "app" {\n  target = "|"\n}'))).toEqual(["deps", "web"]);
    expect(offered(bakeFile('target "app" {\n  args = {\n    |\n  }\n}'))).toEqual(["NODE", "MIRROR"]);
    expect(offered(bakeFile('target "app" {\n  contexts = {\n    |\n  }\n}'))).toEqual(["company/base"]);
    const files = {
      "api/Dockerfile": "FROM a AS other\n",
      "docker-bake.hcl": 'target "app" {\n context = "api"\n target = "|',
    };
    expect(offered(files)).toEqual(["other"]);
    expect(offered(bakeFile('target "app" {\n  dockerfile = "|"\n}'))).toEqual(["Dockerfile"]);
    expect(offered(bakeFile('target "app" {\n  platforms = ["|"]\n}'))[0]).toBe("linux/amd64");
  });

  it("offers variables, parameters and functions in expressions and templates, and nothing in comments", () => {
    const text = 'variable "TAG" { default = "1" }\nfunction "f" {\n  params = [x]\n  result = "${|}"\n}';
    expect(offered(bakeFile(text)).slice(0, 4)).toEqual(["x", "TAG", "target", "f"]);
    expect(offered(bakeFile('target "a" {\n  tags = [spl|]\n}'))).toContain("split");
    expect(offered(bakeFile('target "a" {}\ntarget "b" {\n  args = target.|\n}'))).toEqual(["a", "b"]);
    expect(offered(bakeFile('target "b" {\n  args = target.b.|\n}'))).toContain("args");
    expect(offered(bakeFile("# a |"))).toEqual([]);
    expect(offered(bakeFile('target "a" {\n  description = "|"\n}'))).toEqual([]);
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
    expect(hovered(bakeFile(TEXT.replace('"TAG"', '"T|AG"')))).toEqual([
      "`TAG` is `1.2`.",
      "What is released",
      "The environment variable `TAG` or `--var TAG=…` replaces it.",
    ]);
  });

  it("says what a target and a group build", () => {
    expect(hovered(bakeFile(TEXT.replace('["app"]', '["a|pp"]')))).toEqual([
      "Builds stage `web` in `Dockerfile`. The build context is `.`.",
      "The image gets the tag `me/app:1.2`.",
    ]);
    expect(hovered(bakeFile(TEXT.replace('"default"', '"def|ault"')))).toEqual(["Builds `app`."]);
  });

  it("says what a call or a template comes to, and how a function is called", () => {
    expect(hovered(bakeFile(TEXT.replace("[ref(", "[re|f(")))).toEqual(["`ref(name)`", "Value: `me/app:1.2`"]);
    expect(hovered(bakeFile(`${TEXT}target "b" { tags = ["x:|-\${upper(TAG)}"] }`))).toEqual(["Value: `x:-1.2`"]);
    expect(hovered(bakeFile(`${TEXT}target "b" { tags = spl|it(",", "a,b") }`))).toEqual([
      "`split(separator, str)`",
      'Value: `["a","b"]`',
    ]);
  });

  it("says what an attribute is for, and which stages a Dockerfile has", () => {
    expect(hovered(bakeFile(TEXT.replace("tags =", "ta|gs =")))).toEqual(["Names and tags for the image."]);
    expect(hovered(bakeFile(TEXT.replace("target = ", 'dockerfile = "Dock|erfile"\n  target = ')))).toEqual([
      "`Dockerfile` has the stages `deps` and `web`.",
    ]);
    expect(hovered(bakeFile(TEXT.replace("target = ", 'dockerfile = "No|ne"\n  target = ')))).toEqual([
      "`None` isn't in this project.",
    ]);
  });

  it("has no value to say within a matrix or in a broken definition", () => {
    const matrix = 'target "a" {\n  matrix = { v = ["1", "2"] }\n  name = "a-${v}"\n  tags = ["x:${|v}"]\n}';
    expect(hovered(bakeFile(matrix))).toEqual([
      "`v` comes from the matrix: each target generated from it has its own value.",
    ]);
    expect(hovered(bakeFile('variable "A" { default = "x" }\ntarget "a" { tags = ["${|A}", nope()] }'))).toEqual([
      "The value of `A` is unknown, because the definition has an error.",
    ]);
  });
});

describe("the value of what is hovered", () => {
  it("isn't that of a variable with the name of a parameter, a matrix key or an element", () => {
    const start = 'variable "v" { default = "outer" }\n';
    expect(hovered(bakeFile(`${start}function "f" {\n  params = [v]\n  result = "x${"${upper(|v)}"}"\n}`))).toEqual([
      "`v` is a parameter of this function.",
    ]);
    expect(hovered(bakeFile(`${start}function "f" {\n  params = [v]\n  result = upp|er(v)\n}`))).toEqual([
      "`upper(str)`",
    ]);
    expect(hovered(bakeFile(`${start}target "a" { tags = [for v in ["1", "2"] : up|per(v)] }`))).toEqual([
      "`upper(str)`",
    ]);
    expect(hovered(bakeFile(`${start}target "a" { tags = [for w in [up|per(v)] : w] }`))).toEqual([
      "`upper(str)`",
      "Value: `OUTER`",
    ]);
  });

  it("is that at the time that the page evaluates the whole definition at", () => {
    const [, value = ""] = hovered(bakeFile('target "a" { tags = [time|stamp()] }'));
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
    expect(defined(bakeFile('variable "A" {}\ntarget "a" { tags = ["${A|}"] }'))).toEqual(["docker-bake.hcl: A"]);
    expect(defined(bakeFile('target "b" {}\ntarget "a" { contexts = { x = "target:|b" } }'))).toEqual([
      "docker-bake.hcl: b",
    ]);
  });

  it("leads to the Dockerfile and its stage", () => {
    expect(defined(bakeFile('target "a" { target = "we|b" }'))).toEqual(["Dockerfile: FROM company/base AS web"]);
    expect(defined(bakeFile('target "a" { dockerfile = "Docker|file" }'))).toEqual(["Dockerfile: "]);
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
