import { describe, expect, it } from "vitest";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { analyze } from "../analyze.ts";
import { composeReader } from "../compose/reader.ts";
import { analyzeProject } from "./analyze-project.ts";
import { BUILT_AND_IMAGES, SHARED_BASE } from "./samples/sample-projects.ts";
import { toDot } from "../export/dot.ts";
import { toJson } from "../export/json.ts";
import { toMermaid } from "../export/mermaid.ts";
import { toOutlineText } from "../export/outline-text.ts";

const settings = { compose: composeReader(parseYaml), analyze, set: [], now: "" };
const whole = analyzeProject({ files: BUILT_AND_IMAGES }, settings);
const baked = analyzeProject({ files: SHARED_BASE }, settings);

describe("services that aren't built", () => {
  it("are a paragraph of the outline", () => {
    expect(toOutlineText(whole)).toContain(`
Services that aren't built:
  jobs runs the acme/app:latest image, which app builds
  db runs the postgres:18 image
  mail runs the registry.example.com:5000/tools/mail/mailpit@sha256:1111111 image, profiles dev and debug
  kv runs the re<d>is image
`);
    expect(toOutlineText(baked)).not.toContain("ervices");
  });

  it("are nodes without edges in a Mermaid chart", () => {
    const chart = toMermaid(whole);
    expect(chart).toContain(`  subgraph v["Services that aren't built"]
    v0(["jobs: acme/app:latest"]):::skipped
    v1(["db: postgres:18"]):::skipped
`);
    expect(chart).toContain(`    v3(["kv: re#60;d#62;is"]):::skipped\n  end\n`);
    expect(chart).not.toMatch(/(?:->|=>|\.->).*\bv\d/);
    expect(toMermaid(baked)).not.toContain("subgraph");
  });

  it("are nodes without edges in Graphviz's language", () => {
    const graph = toDot(whole);
    expect(graph).toContain(`  subgraph "cluster_services" {\n`);
    expect(graph).toContain(`    v1 [label="db: postgres:18", shape="ellipse", style="rounded,dashed"`);
    expect(graph).not.toMatch(/->.*\bv\d/);
    expect(toDot(baked)).not.toContain("subgraph");
  });

  it("are in the JSON, next to those that are built; not in that of other projects", () => {
    const { services } = JSON.parse(toJson(whole));
    expect(services.map(({ name, target }: { name: string; target: string | null }) => [name, target])).toEqual([
      ["app", "app"],
      ["jobs", null],
      ["db", null],
      ["mail", null],
      ["kv", null],
    ]);
    expect(JSON.parse(toJson(baked))).not.toHaveProperty("services");
  });
});
