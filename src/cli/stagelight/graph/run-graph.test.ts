import { describe, expect, it } from "vitest";
import { runInFolder } from "../run-in-folder.ts";

const DOCKERFILE = "FROM node:22 AS build\nRUN make\nFROM scratch\nCOPY --from=build /x /x\n";

describe("stagelight graph", () => {
  it("prints Mermaid, also of standard input", async () => {
    const named = await runInFolder(["graph"], { files: { Dockerfile: DOCKERFILE } });
    expect(named).toMatchObject({ code: 0, err: "" });
    expect(named.out).toMatch(/^flowchart LR\n/);
    const { out } = await runInFolder(["graph", "-"], { input: DOCKERFILE });
    expect(out).toBe(named.out);
  });

  it("runs down where that is asked for", async () => {
    const files = { Dockerfile: DOCKERFILE };
    expect((await runInFolder(["graph", "-d", "down"], { files })).out).toMatch(/^flowchart TB\n/);
    expect((await runInFolder(["graph", "-d", "down", "-f", "dot"], { files })).out).toContain('rankdir="TB"');
  });

  it("takes the format from the name of the output", async () => {
    const run = await runInFolder(["graph", "-o", "a.svg"], { files: { Dockerfile: DOCKERFILE, "a.svg": "" } });
    expect(run.read("a.svg")).toMatch(/^<svg xmlns=/);
  });

  it("draws a PNG", async () => {
    const run = await runInFolder(["graph", "-f", "png"], { files: { Dockerfile: DOCKERFILE } });
    expect(run.out.slice(1, 4)).toBe("PNG");
    expect(run.out).toContain("stagelight-source");
  });

  it("draws what can be built and says on standard error what can't", async () => {
    const { code, out, err } = await runInFolder(["graph"], { files: { Dockerfile: "FROM a\nCOPY --from=a:$ x y\n" } });
    expect(code).toBe(0);
    expect(out).toContain("flowchart LR");
    expect(err).toMatch(/^stagelight: The build of Dockerfile fails: .*\n$/);
  });
});

describe("stagelight graph --embed", () => {
  const README = "# A\n\n<!-- stagelight:start -->\nold\n<!-- stagelight:end -->\n\nend\n";
  const files = { Dockerfile: DOCKERFILE, "README.md": README };

  it("replaces the block between the markers, and is up to date then", async () => {
    const first = await runInFolder(["graph", "--embed", "README.md"], { files });
    expect(first).toMatchObject({ code: 0, out: "", err: "" });
    const made = first.read("README.md");
    expect(made).toMatch(
      /^# A\n\n<!-- stagelight:start -->\n```mermaid\nflowchart LR\n[^`]*```\n<!-- stagelight:end -->/,
    );
    expect(made.endsWith("\n\nend\n")).toBe(true);
    const again = await runInFolder(["graph", "--embed", "README.md", "--check"], {
      files: { ...files, "README.md": made },
    });
    expect(again).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("keeps the line endings of the file", async () => {
    const run = await runInFolder(["graph", "--embed", "README.md"], {
      files: { ...files, "README.md": README.replaceAll("\n", "\r\n") },
    });
    expect(run.read("README.md").replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("prints the difference with --check and changes nothing", async () => {
    const run = await runInFolder(["graph", "--embed", "README.md", "--check"], { files });
    expect(run).toMatchObject({ code: 1, err: "stagelight: README.md is out of date.\n" });
    expect(run.out).toMatch(/^--- README.md\n\+\+\+ README.md\n@@ -1,7 \+1,\d+ @@\n # A\n/);
    expect(run.out).toContain("\n-old\n+```mermaid\n+flowchart LR\n");
    expect(run.read("README.md")).toBe(README);
  });

  it("uses named markers", async () => {
    const markers = "<!-- stagelight:start b -->\n<!-- stagelight:end b -->\n";
    const run = await runInFolder(["graph", "--embed", "README.md", "--marker", "b"], {
      files: { ...files, "README.md": README + markers },
    });
    expect(run.read("README.md")).toContain(`${README}<!-- stagelight:start b -->\n\`\`\`mermaid\n`);
  });

  it("says which marker is missing", async () => {
    const run = await runInFolder(["graph", "--embed", "README.md"], { files: { ...files, "README.md": "# A\n" } });
    expect(run).toMatchObject({ code: 2, err: "stagelight: README.md has no line <!-- stagelight:start -->.\n" });
  });
});
