import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ROOT } from "../root.ts";
import { type MadeUpRepository, makeRepository } from "./made-up-repository.ts";
import { runGithubAction } from "./run-github-action.ts";

const BEFORE = {
  Dockerfile: "FROM golang:1.25 AS build\nRUN go build\nFROM scratch\nCOPY --from=build /app /app\nUSER 1\n",
  "same/Dockerfile": "FROM scratch\nCOPY a /a\nUSER 1\n",
};
const AFTER = {
  Dockerfile:
    "FROM golang:1.26 AS build\nRUN go build\nFROM build AS test\nRUN apt-get install x=1\nFROM scratch\nCOPY --from=build /app /app\nUSER 1\n",
  "new/Dockerfile": "FROM scratch\nCOPY a /a\nUSER 1\n",
};

let repository: MadeUpRepository | undefined;

afterEach(() => repository?.remove());

async function run(more: Readonly<Record<string, string>> = {}) {
  repository = makeRepository(BEFORE, AFTER);
  let out = "";
  const code = await runGithubAction({
    cwd: "/",
    env: { ...repository.env, ...more },
    isTerminal: false,
    out: (text) => {
      out += String(text);
    },
    err: () => undefined,
    readInput: async () => new Uint8Array(),
    untilStopped: async () => undefined,
  });
  return { code, out, read: repository.read };
}

describe("the GitHub Action on a pull request", () => {
  it("annotates, and writes SARIF, a summary, a comment, and its outputs", async () => {
    const { code, out, read } = await run();
    expect(code).toBe(1);
    expect(out).toContain("::warning file=Dockerfile,line=4,endLine=4,col=5,endColumn=19,title=DL3014::");
    const [{ results, artifacts }] = JSON.parse(read("stagelight.sarif")).runs;
    expect(results.length).toBe(out.trimEnd().split("\n").length);
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      "Dockerfile",
      "new/Dockerfile",
      "same/Dockerfile",
    ]);
    expect(read("summary")).toMatch(/^## Dockerfiles\n\n### Dockerfile\n\n```mermaid\nflowchart LR\n/);
    expect(read("summary")).toMatch(/\n\| 4 \| warning \| DL3014 \| `apt-get install`/);
    expect(read("output")).toMatch(/^problems=\d+\nsarif=.*\/stagelight\.sarif\ncomment=.*\/stagelight-comment\.md\n$/);
  });

  it("says in the comment what the build does differently, and nothing of files that build the same", async () => {
    const { read } = await run();
    const body = read("stagelight-comment.md");
    expect(body).toMatch(/^<!-- stagelight -->\n## What this pull request changes in the build\n\n### Dockerfile\n\n/);
    expect(body).toContain("- new: Stage `test` is new (line 3)\n");
    expect(body).toContain(
      "- changed: Stage `build` now starts from `golang:1.26` instead of `golang:1.25` (line 1)\n",
    );
    expect(body).toMatch(/```mermaid\nflowchart LR\n[^`]* {2}class s1 isNew\n/);
    expect(body).toContain("### new/Dockerfile\n\nThis Dockerfile is new.\n");
    expect(body).not.toContain("same/Dockerfile");
  });

  it("follows its inputs", async () => {
    const { code, out, read } = await run({
      INPUT_FILES: "same/Dockerfile new/*",
      "INPUT_FAIL-ON": "error",
      INPUT_COMMENT: "false",
    });
    expect(code).toBe(0);
    expect(out).not.toContain("file=Dockerfile,");
    expect(read("output")).toMatch(/\ncomment=\n$/);
    expect(read("stagelight-comment.md")).toBe("");
  });

  it("ends with an annotation where it can't run", async () => {
    expect(await run({ INPUT_FILES: "*.none" })).toMatchObject({
      code: 2,
      out: "::error title=Stagelight::No files match *.none.\n",
    });
    expect(await run({ "INPUT_FAIL-ON": "all" })).toMatchObject({ code: 2 });
  });
});

describe("action.yml", () => {
  it("names a bundle that is in the repository and runs", () => {
    const text = readFileSync(join(ROOT, "action.yml"), "utf8");
    const main = /^ {2}main: (.*)$/m.exec(text)?.[1] ?? "";
    const inputs = [...text.slice(0, text.indexOf("outputs:")).matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name);
    expect(inputs).toEqual(["files", "fail-on", "comment"]);
    repository = makeRepository(BEFORE, AFTER);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, main)], {
      cwd: repository.folder,
      env: repository.env,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("::warning file=Dockerfile,line=4,");
    expect(repository.read("stagelight-comment.md")).toContain("Stage `test` is new");
  });
});

it("offers two hooks to pre-commit", () => {
  const hooks = readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8");
  expect([...hooks.matchAll(/^- id: (.*)$/gm)].map(([, id]) => id)).toEqual(["stagelight-check", "stagelight-graph"]);
  expect([...hooks.matchAll(/^ {2}entry: (.*)$/gm)].map(([, entry]) => entry)).toEqual([
    "stagelight check",
    "stagelight graph",
  ]);
});
