import { describe, expect, it } from "vitest";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import {
  completionsAt,
  definitionsAtPlace,
  hoverAtDefinition,
  referencesAtPlace,
  renameableAtPlace,
  renameAtPlace,
} from "./definition-services.ts";
import { type Files, projectAt } from "./marked-project.ts";

const bake = (text: string): Files => ({ "docker-bake.hcl": text });

describe("renaming in bake files", () => {
  function renamed(files: Files, name: string, targets?: readonly string[]): unknown {
    const { project, path, offset } = projectAt(files, targets);
    const result = renameAtPlace(project, path, offset, name);
    if (result.kind === "refused") return result.why.kind;
    const texts = [...result.edits].map(([file, edits]) => [file, applyEdits(project.input.files[file] ?? "", edits)]);
    return { ...Object.fromEntries(texts), ...(result.project.targets && { targets: result.project.targets }) };
  }

  it("renames a target in labels, lists, links and expressions of all files, and in the choice", () => {
    const files = {
      "docker-bake.hcl":
        'target "ba|se" {}\ntarget "app" {\n  inherits = ["base"]\n  args = { X = join("", target.base.tags) }\n}\n',
      "docker-bake.override.hcl":
        'group "default" { targets = ["app", "base"] }\ntarget "app" { contexts = { c = "target:base" } }\n',
    };
    expect(renamed(files, "common", ["base"])).toBe("broken");
    const sound = { ...files, "docker-bake.hcl": files["docker-bake.hcl"].replace("{}", '{ tags = ["t"] }') };
    expect(renamed(sound, "common", ["base"])).toEqual({
      "docker-bake.hcl":
        'target "common" { tags = ["t"] }\ntarget "app" {\n  inherits = ["common"]\n  args = { X = join("", target.common.tags) }\n}\n',
      "docker-bake.override.hcl":
        'group "default" { targets = ["app", "common"] }\ntarget "app" { contexts = { c = "target:common" } }\n',
      targets: ["common"],
    });
  });

  it("renames variables, functions, parameters and matrix keys", () => {
    const text = 'variable "A" { default = "x" }\nfunction "f" {\n  params = [p]\n  result = "${p}${A}"\n}\n';
    const rest = 'target "default" {\n  matrix = { m = ["1"] }\n  name = "t${m}"\n  tags = [f("${A}${m}")]\n}\n';
    const one = (marked: string, name: string) => renamed(bake(marked), name);
    expect(one(text.replace("${A", "${|A") + rest, "B")).toEqual(bake((text + rest).replaceAll("A", "B")));
    expect(one(text.replace('"f"', '"|f"') + rest, "ref")).toEqual(
      bake(text.replace('"f"', '"ref"') + rest.replace("f(", "ref(")),
    );
    expect(one(text.replace("[p]", "[|p]") + rest, "q")).toEqual(
      bake(text.replace("[p]", "[q]").replace("${p}", "${q}") + rest),
    );
    expect(one(text + rest.replace("${m}", "${m|}"), "n")).toEqual(
      bake(text + rest.replace("{ m =", "{ n =").replaceAll("${m}", "${n}")),
    );
  });

  it("is refused where the build would change, and for names that are taken, wrong or not defined", () => {
    const text = 'target "ba|se" {}\ntarget "app" { inherits = ["b${"ase"}"] }\n';
    expect(renamed(bake(text), "other")).toBe("changes-build");
    expect(renamed(bake('target "a|" {}\ntarget "b" {}\n'), "b")).toBe("taken");
    expect(renamed(bake('target "a|" {}\n'), "a.b")).toBe("invalid");
    expect(renamed(bake('variable "a|" {}\n'), "null")).toBe("invalid");
    const { project, path, offset } = projectAt(bake('target "a" { tags = [upper|("x")] }\n'));
    expect(renameableAtPlace(project, path, offset)).toMatchObject({ why: { kind: "undefined", name: "upper" } });
  });

  it("finds every place that names the same", () => {
    const { project, path, offset } = projectAt(bake('target "a|" {}\ngroup "g" { targets = ["a"] }\n'));
    expect(referencesAtPlace(project, path, offset).map(({ isDefinition }) => isDefinition)).toEqual([true, false]);
  });
});

describe("every place of a text", () => {
  it.each([
    [
      "docker-bake.hcl",
      'variable "A" { default = "${' +
        "\n" +
        'target "a {\n tags = [for x in [1]: "${x}-%{ if A }é" ]\n}\n<<EOT\n$${ ${A}\nEOT\n',
    ],
    [
      "docker-bake.hcl",
      'target "a" {\n  matrix = { "v" = ["1"] }\n  contexts = { "x" = "target:a", y = target.a["b"] }\n}\n',
    ],
    ["compose.yaml", "services: {a: {build: .}}\n  b:\n - - x: &a [\n\t'q: |\n   z\n${A:-${B"],
  ])("has an answer in a broken %s", (path, text) => {
    const { project } = projectAt({ [path]: `|${text}` });
    for (let offset = 0; offset <= text.length; offset++) {
      const { range } = completionsAt(project, path, offset);
      expect(range.end).toBe(offset);
      expect(range.start).toBeLessThanOrEqual(offset);
      hoverAtDefinition(project, path, offset);
      definitionsAtPlace(project, path, offset);
      if (path.endsWith(".hcl")) renameAtPlace(project, path, offset, "other");
    }
  });
});
