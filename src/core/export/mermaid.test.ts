import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { HOSTILE_DOCKERFILE } from "./hostile-names.ts";
import { toMermaid } from "./mermaid.ts";

const OWN = new URL("../../cli/conformance/cases.jsonl", import.meta.url);
const FOLDER = new URL("../../../../shared/conformance/", import.meta.url);

/** One in this many cases is exported; STAGELIGHT_CASES=all has all of them exported. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 8;

/** What may be in a string: no quote, no markup, and `#` and `;` only as those of a numeric entity. */
const STRING = '"(?:[^"#;%&<>\\\\`{}[\\]|*~\\p{Cc}]|#\\d+;)+"';
const CLASS = ":::(?:target|ships|built|skipped)";
const LINES: readonly RegExp[] = [
  /^flowchart LR$/,
  /^ {2}%% [^{}]*$/,
  new RegExp(`^ {2}s\\d+\\[${STRING}\\]${CLASS}$`, "u"),
  new RegExp(`^ {2}x\\d+(?:\\(\\[${STRING}\\]\\)|\\[/${STRING}/\\]|\\[\\(${STRING}\\)\\])${CLASS}$`, "u"),
  new RegExp(`^ {2}[sx]\\d+ (?:==>|(?:-->|-\\.->)\\|${STRING}\\|) s\\d+$`, "u"),
  /^ {2}classDef (?:target|ships|built|skipped) [\w:,.\- ]+$/,
  /^ {2}linkStyle \d+(?:,\d+)* opacity:0\.5$/,
];

describe("toMermaid", () => {
  it("draws a stage graph, with what is skipped and what ships", () => {
    const text = [
      "FROM node:24 AS build",
      "COPY . .",
      "FROM build AS test",
      "FROM nginx",
      "COPY --from=build /dist /srv",
    ];
    expect(toMermaid(analyze(text.join("\n")), "from https://example.com/#v1/d/x")).toBe(`flowchart LR
  %% from https://example.com/#v1/d/x
  x3(["node:24"]):::built
  x4[/"build context"/]:::built
  x5(["nginx:latest"]):::built
  s0["build"]:::built
  s1["test"]:::skipped
  s2["stage-2"]:::target
  x3 ==> s0
  x4 -->|". → ."| s0
  s0 ==> s1
  x5 ==> s2
  s0 -->|"/dist → /srv"| s2
  classDef target stroke-width:4px,font-weight:bold
  classDef ships stroke-width:3px
  classDef built stroke-width:1px
  classDef skipped stroke-dasharray:4 3,opacity:0.6
  linkStyle 2 opacity:0.5
`);
  });

  it("says how often a stage takes from another", () => {
    const text = "FROM a AS x\nFROM b\nCOPY --from=x /1 /1\nCOPY --from=x /2 /2\nRUN --mount=from=x,target=/m true";
    expect(toMermaid(analyze(text))).toContain('s0 -->|"2 copies"| s1\n  s0 -.->|"/ → /m"| s1');
  });

  it("keeps within the edges that Mermaid draws, skipped ones going first", () => {
    const many = Array.from({ length: 300 }, (_, index) => `FROM a AS s${index}\nCOPY . .`).join("\n");
    const chart = toMermaid(analyze(`${many}\nFROM s0 AS last\nCOPY . .`));
    expect(chart.match(/==>|-->/g)).toHaveLength(500);
    expect(chart).toContain("%% 102 edges are left out");
    expect(chart).toMatch(/ s0 ==> s300\n/);
  });

  it("keeps within the characters that Mermaid draws, paths going first", () => {
    const many = Array.from({ length: 250 }, (_, at) => {
      const path = `/${"**/".repeat(8)}${at}`;
      return `FROM a AS s${at}\nCOPY .${path} ${path}\nCOPY --from=s${Math.max(0, at - 1)} ${path} ${path}`;
    });
    const chart = toMermaid(analyze(many.join("\n")), "from here");
    expect(chart.length).toBeLessThanOrEqual(50_000);
    expect(chart).toContain("  %% from here; the paths are left out: Mermaid draws 50000 characters at most\n");
    expect(chart).toMatch(/ s0 --> s1\n/);
  });

  it("leaves no line break or directive in a note", () => {
    expect(toMermaid(analyze("FROM a"), "one\ntwo %%{init: {}}%%")).toContain("  %% one two %%init: %%\n");
  });

  it("writes nothing else than Mermaid's grammar has, whatever the names", () => {
    expect(strangeLines(HOSTILE_DOCKERFILE)).toEqual([]);
    expect(strangeLines("")).toEqual([]);
    expect(strangeLines("COPY . .")).toEqual([]);
  });

  it("writes nothing else for our own cases", () => {
    const sources = readFileSync(OWN, "utf8")
      .trimEnd()
      .split("\n")
      .map((line): string => JSON.parse(line).source);
    expect(sources.flatMap(strangeLines)).toEqual([]);
  });

  it.runIf(existsSync(FOLDER)).each(["buildkit", "real", "synthetic"])(
    "writes nothing else for the cases of %s",
    (group) => {
      const sources = readFileSync(new URL(`${group}.jsonl`, FOLDER), "utf8")
        .trimEnd()
        .split("\n")
        .filter((_, at) => at % ONE_OF === 0)
        .map((line): string => JSON.parse(line).source);
      expect(sources.flatMap(strangeLines)).toEqual([]);
    },
    60_000,
  );
});

/** The lines that aren't of the grammar, or that name a node that is not there. */
function strangeLines(text: string): readonly string[] {
  const lines = toMermaid(analyze(text)).trimEnd().split("\n");
  const declared = new Set(lines.flatMap((line) => /^ {2}([sx]\d+)[[(]/.exec(line)?.[1] ?? []));
  return lines.filter((line) => {
    const [, from, to] = /^ {2}([sx]\d+) .* (s\d+)$/.exec(line) ?? [];
    const isLinked = from === undefined || to === undefined || (declared.has(from) && declared.has(to));
    return !isLinked || !LINES.some((pattern) => pattern.test(line));
  });
}
