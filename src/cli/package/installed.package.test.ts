import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rerun } from "../docs/console-blocks.ts";
import { modulesOf } from "../docs/module-blocks.ts";
import { makeSample, withUsualPort } from "../docs/sample-project.ts";
import { ROOT } from "../root.ts";
import { installPackage, type InstalledPackage } from "./install-package.ts";

const MAX_ANALYZE_BYTES = 150_000;

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
});

afterAll(() => installed.remove());

describe("the installed package", () => {
  it("brings nothing else along", () => {
    expect(readdirSync(join(installed.folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "stagelight",
    ]);
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(command(["--version"]).stdout).toBe(`${version}\n`);
  });

  it("prints what docs/cli.md shows, without a network", async () => {
    const path = join(ROOT, "docs/cli.md");
    const markdown = readFileSync(path, "utf8");
    const sample = await makeSample();
    try {
      const made = await rerun(markdown, async (line) => {
        const [name, ...args] = line.split(" ");
        if (name === "cat") return readFileSync(join(sample.folder, args[0] ?? ""), "utf8");
        if (args[0] === "serve" || args[0] === "open") return servedBy(args, sample.folder);
        const { stdout, stderr } = command(args, sample.folder);
        // A fix is said first, although standard error is another stream.
        return args.includes("--fix") ? stderr + stdout : stdout + stderr;
      });
      expect(made).toBe(markdown);
    } finally {
      sample.remove();
    }
  });

  it("runs the examples of docs/api.md", () => {
    for (const [index, { code, output }] of modulesOf(readFileSync(join(ROOT, "docs/api.md"), "utf8")).entries()) {
      const file = join(installed.folder, `example-${index}.mjs`);
      writeFileSync(file, code);
      const { stdout, stderr } = node([file], installed.folder);
      expect({ stdout, stderr }).toEqual({ stdout: output, stderr: "" });
    }
  });

  it("has types that a strict program compiles with", () => {
    const program = [
      'import { analyze, type Analysis, type Problem } from "stagelight";',
      'import { compare } from "stagelight/compare";',
      'import { toSvg } from "stagelight/export";',
      'import { decodeLink, encodeLink } from "stagelight/link";',
      'import { readBake } from "stagelight/bake";',
      'import { readRecord } from "stagelight/record";',
      'const analysis: Analysis = analyze("FROM a", { target: "b", buildArgs: { A: "1" } });',
      "export const problems: readonly Problem[] = analysis.problems;",
      "export const count: number = compare(analysis, analysis).changes.length;",
      'export const svg: Promise<string> = toSvg(analysis, { direction: "down" });',
      'export const link = encodeLink({ dockerfile: "" }).then(decodeLink);',
      "export const baked = readBake({ files: {} });",
      "export const record = readRecord(new Uint8Array());",
      "// @ts-expect-error: the parsed file is internal",
      "export const file = analysis.file;",
    ];
    const file = join(installed.folder, "consumer.ts");
    writeFileSync(file, program.join("\n"));
    const host = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts"],
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    const messages = ts
      .getPreEmitDiagnostics(host)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(messages).toEqual([]);
  });

  it("analyzes with all rules in at most 150 kB, compressed with gzip", () => {
    const scripts = closure(join(installed.home, "package/analyze.js"));
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script), { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(MAX_ANALYZE_BYTES);
  });

  it("needs neither Node nor a page to analyze", () => {
    for (const script of closure(join(installed.home, "package/analyze.js"))) {
      expect(readFileSync(script, "utf8")).not.toMatch(/from"node:|\bdocument\.|\bwindow\./);
    }
  });

  it("checks a thousand files in one go", () => {
    const sources = caseSources().slice(0, 1000);
    const names = sources.map((source, index) => {
      writeFileSync(join(installed.folder, `Dockerfile.${index}`), source);
      return `Dockerfile.${index}`;
    });
    const { stdout, stderr } = command(["check", "Dockerfile.*", "--format", "json", "--timing", "--fail-on", "none"]);
    expect(stderr.trim().split("\n")).toHaveLength(3);
    expect(JSON.parse(stdout)).toHaveLength(names.length);
  });
});

/** The sources of our own conformance cases, and of the real files of the reference where they are at hand. */
function caseSources(): readonly string[] {
  const files = [
    "src/cli/conformance/cases.jsonl",
    "../shared/conformance/real.jsonl",
    "../shared/conformance/buildkit.jsonl",
  ];
  return files.flatMap((file) => {
    try {
      const lines = readFileSync(join(ROOT, file), "utf8").trimEnd().split("\n");
      return lines.map((line): string => JSON.parse(line).source).filter((source) => isCheckable(source));
    } catch {
      return [];
    }
  });
}

/** What the command refuses to read as a text. */
function isCheckable(source: string): boolean {
  return !source.includes("\0") && !/\p{Surrogate}/u.test(source);
}

function node(args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  const preload = ["--import", join(installed.folder, "no-network.mjs")];
  return spawnSync(process.execPath, [...preload, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
}

function command(args: readonly string[], cwd = installed.folder): SpawnSyncReturns<string> {
  return node([join(installed.home, "package/cli.js"), ...args], cwd);
}

/** What a server prints, once it has answered with the page. */
async function servedBy(args: readonly string[], cwd: string): Promise<string> {
  const preload = ["--import", join(installed.folder, "no-network.mjs")];
  const cli = join(installed.home, "package/cli.js");
  const child = spawn(process.execPath, [...preload, cli, ...args, "--port", "0"], { cwd, env: {} });
  const printed = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error("the server ended")));
    child.stdout.once("data", (text) => resolve(String(text)));
  });
  const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0] ?? "";
  expect(await pageAt(address)).toContain("<title>");
  child.removeAllListeners("exit");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  return withUsualPort(printed);
}

function pageAt(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address.replace("localhost", "127.0.0.1"), (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => resolve(text));
    }).once("error", reject);
  });
}

/** A script and all that it imports statically. */
function closure(entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const script of reached) {
    for (const [, path = ""] of readFileSync(script, "utf8").matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
      reached.add(join(script, "..", path));
    }
  }
  return [...reached];
}
