import { expect, it } from "vitest";
import { parseYaml } from "./parse-yaml.ts";
import { composeReader } from "#core/compose/reader.ts";

it.each([
  ["name: demo", "demo"],
  ["name:\n  demo", "demo"],
  ["name: >-\n  my\n  demo", "my demo"],
  ["name: 2024-01-01 10:00:00", "2024-01-01 10:00:00"],
  ["name: &n 5", "5"],
  ["name: !!int 0x10", "0x10"],
  ["x-on: &on True\nname: *on", "True"],
  ["x-base: &base { name: 1_000 }\n<<: [{ a: 1 }, *base]", "1_000"],
  ["name: ~", "bake"],
  ["x-base: { name: demo }", "bake"],
])("names a project by what is written: %j", (start, name) => {
  const text = `${start}\nservices:\n  a:\n    build: { context: ., args: { A: $COMPOSE_PROJECT_NAME } }\n`;
  const input = {
    files: new Map([["compose.yaml", text]]),
    order: [],
    targets: [],
    set: [],
    variables: new Map<string, string>(),
    environment: new Map<string, string>(),
    now: "",
  };
  const read = composeReader(parseYaml).read([{ name: "compose.yaml", text }], input);
  const [target] = read.kind === "config" ? read.config.targets : [];
  expect(target?.args).toEqual(new Map([["A", name]]));
});
