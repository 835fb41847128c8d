import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../root.ts";
import { runInFolder } from "../run-in-folder.ts";

const BAD = "FROM debian\nMAINTAINER me, 100%\nRUN apt-get install curl=1\n";
const files = {
  Dockerfile: BAD,
  "api/Dockerfile": "FROM alpine:3.22\nUSER 1\n",
  "web/Dockerfile": "FROM a:1\nEXPOSE x\n",
};

async function check(...args: readonly string[]) {
  return runInFolder(["check", ...args], { files });
}

describe("stagelight check", () => {
  it("shows the place, the rule, and the marked range", async () => {
    const { code, out, err } = await check();
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain(`Dockerfile:1:6 warning DL3006
  \`debian\` has no tag, so it means \`latest\`, which can change at any time
    1 | FROM debian
      |      ^^^^^^
`);
    expect(out).toMatch(/\d problems in 1 file: .* can be fixed safely with --fix\.\n$/);
  });

  it("has colors in a terminal, and none with NO_COLOR or --no-color", async () => {
    const inTerminal = (env: Record<string, string>, ...more: string[]) =>
      runInFolder(["check", ...more], { files, isTerminal: true, env });
    expect((await inTerminal({})).out).toContain("\u001b[");
    expect((await inTerminal({ NO_COLOR: "1" })).out).not.toContain("\u001b[");
    expect((await inTerminal({}, "--no-color")).out).not.toContain("\u001b[");
    expect((await runInFolder(["check"], { files, env: { FORCE_COLOR: "1" } })).out).toContain("\u001b[");
  });

  it("checks several files, globs, and standard input", async () => {
    const { out } = await check("Dockerfile", "*/Dockerfile", "--format", "json");
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual([
      "Dockerfile",
      "api/Dockerfile",
      "web/Dockerfile",
    ]);
    const input = await runInFolder(["check", "-", "--format", "json"], { input: BAD });
    expect(JSON.parse(input.out)[0].file).toBe("stdin");
  });

  it("fails from the level on that is asked for", async () => {
    expect((await check("--fail-on", "error")).code).toBe(0);
    expect((await check("--fail-on", "none")).code).toBe(0);
    expect((await check("web/Dockerfile", "--fail-on", "error")).code).toBe(1);
    expect((await check("api/Dockerfile")).code).toBe(0);
  });

  it("follows hadolint's configuration of the directory, or the one that is named", async () => {
    const config = "ignored: [DL3006]\nfailure-threshold: none\n";
    const inFolder = { files: { ...files, ".hadolint.yaml": config, "other.yaml": "ignored: [DL3008]\n" } };
    const found = await runInFolder(["check"], inFolder);
    expect(found.code).toBe(0);
    expect(found.out).not.toContain("DL3006");
    expect((await runInFolder(["check", "--no-config"], inFolder)).out).toContain("DL3006");
    expect((await runInFolder(["check", "--config", "other.yaml"], inFolder)).out).toContain("DL3006");
    const broken = await runInFolder(["check"], { files: { ...files, ".hadolint.yaml": "{" } });
    expect(broken).toMatchObject({ code: 2, err: "stagelight: .hadolint.yaml: line 1: Flow map must end with a }.\n" });
  });

  it("writes safe fixes and says what it did", async () => {
    const run = await check("--fix");
    expect(run.err).toBe(
      "Dockerfile: 2 fixed\n  MaintainerDeprecated: Write the label `org.opencontainers.image.authors`\n  DL3014: Add `-y`\n",
    );
    expect(run.read("Dockerfile")).toContain(
      'LABEL org.opencontainers.image.authors="me, 100%"\nRUN apt-get install -y',
    );
    expect((await check("api/Dockerfile", "--fix")).err).toBe("Nothing could be fixed safely.\n");
  });

  it("runs the rules that are off by default where they are asked for", async () => {
    const rules = async (...args: string[]): Promise<number> =>
      JSON.parse((await check("--format", "json", ...args)).out)[0].problems.length;
    expect(await rules("--all-rules")).toBeGreaterThan(await rules());
  });

  it("lists the slowest files where it is asked for", async () => {
    const { err } = await check("**/Dockerfile", "--timing");
    expect(err.trimEnd().split("\n")).toHaveLength(3);
    expect(err).toMatch(/^ +\d+\.\d ms {2}\S+\n/);
  });
});

describe("the formats of stagelight check", () => {
  it("is SARIF 2.1.0 by its schema", async () => {
    const schema = join(ROOT, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    const log = JSON.parse((await check("**/Dockerfile", "--format", "sarif")).out);
    validate(log);
    expect(validate.errors).toBeNull();
    const [{ tool, results }] = log.runs;
    expect(results.length).toBeGreaterThan(4);
    expect(results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 6,
      endLine: 1,
      endColumn: 12,
    });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(validate({ version: "2.1.0" })).toBe(false);
  });

  it("is GitHub's workflow commands, escaped as documented", async () => {
    const { out } = await check("--format", "github");
    expect(out).toContain("::warning file=Dockerfile,line=1,endLine=1,col=6,endColumn=11,title=DL3006::");
    const odd = await runInFolder(["check", "a,b/100%/Dockerfile", "--format", "github"], {
      files: { "a,b/100%/Dockerfile": "FROM a:1 AS x\nFROM a:1 AS x%\n" },
    });
    expect(odd.out).toContain("file=a%2Cb/100%25/Dockerfile,");
    expect(odd.out).not.toMatch(/%(?!25|0A|0D|2C|3A)/);
  });

  it("is Checkstyle's XML", async () => {
    const { out } = await check("--format", "checkstyle");
    expect(out).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<checkstyle version="4.3">\n {2}<file name="Dockerfile">/,
    );
    expect(out).toContain('<error line="1" column="6" severity="warning" message=');
  });

  it("is a Code Quality report of GitLab, with one fingerprint a problem", async () => {
    const report = JSON.parse((await check("**/Dockerfile", "--format", "gitlab")).out);
    expect(report[0]).toMatchObject({ check_name: "DL3006", severity: "major", location: { lines: { begin: 1 } } });
    const prints = report.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
