import { describe, expect, it } from "vitest";
import type { Analysis, AnalyzeOptions, Problem } from "./analysis.ts";
import { analyze, buildTarget } from "./analyze.ts";
import { lint } from "./lint/lint.ts";

const errorsOf = ({ problems }: Analysis) =>
  problems.filter(({ severity }) => severity === "error").map(({ message }) => message);

/** Everything that a text may do to us, through everything that looks at it. */
const study = (text: string, options: AnalyzeOptions = {}) => {
  const analysis = analyze(text, options, lint);
  expect(analysis.failure).toBeNull();
  expect(analysis.problems.filter(isFailure)).toEqual([]);
  return analysis;
};

const isFailure = ({ message }: Problem): boolean =>
  /^(?:too much to work out|this could not be worked out)/.test(message);

describe("analyze", () => {
  it("says nothing against a text of somebody who has just begun", () => {
    for (const text of ["", "\n\n", "# only\n# comments\n", "# syntax=docker/dockerfile:1\n", " \t\r\n"]) {
      const analysis = study(text);
      expect(analysis.problems).toEqual([]);
      expect(analysis.stages).toEqual([]);
      expect(analysis.targets).toEqual([]);
      expect(analysis.graph).toEqual({ nodes: [], edges: [] });
      expect(analysis.build).toMatchObject({ stage: -1, reaches: [], steps: [] });
    }
  });

  it("still knows what BuildKit would say of it", () => {
    expect(analyze("").checkError).toEqual({ message: "the Dockerfile cannot be empty", lines: [] });
    expect(analyze("# c\n\n").checkError).toEqual({
      message: "file with no instructions",
      lines: [{ first: 2, last: 2 }],
    });
    expect(analyze("ARG A\n").checkError).toEqual({ message: "dockerfile contains no stages to build", lines: [] });
  });

  it("says at the first instruction that there is no FROM", () => {
    const analysis = study("RUN x\nCOPY a b\n");
    expect(errorsOf(analysis)).toEqual(["no build stage in current context", "no build stage in current context"]);
    expect(analysis.problems[0]?.lines).toEqual({ first: 1, last: 1 });
  });

  it("keeps the text as it came, whatever it is made of", () => {
    const text = "\uFEFFFROM a\r\nRUN \uD800\0\n";
    expect(analyze(text).text).toBe(text);
  });

  it("takes half a character for the replacement character, as who sends it to BuildKit does", () => {
    const { stages, file } = analyze("FROM a\nENV A=\uD800 B=🐳\n");
    expect(stages).toHaveLength(1);
    expect(file.instructions[1]?.args).toEqual(["A", "�", "=", "B", "🐳", "="]);
  });

  it("does not mistake a NUL for an end", () => {
    expect(analyze("FROM a\nRUN x\0y\nRUN z\n").build.steps).toHaveLength(3);
  });

  it("answers the same for CRLF, but for what here-documents hold", () => {
    const text = "FROM a AS x\nRUN one \\\n  two\nFROM b\nCOPY --from=x /1 /1\n";
    const [unix, dos] = [text, text.replaceAll("\n", "\r\n")].map((source) => analyze(source));
    expect(dos?.graph).toEqual(unix?.graph);
    expect(dos?.build).toEqual(unix?.build);
    const heredoc = analyze("FROM a\r\nRUN <<E\r\nx\r\nE\r\n").file.instructions[1]?.heredocs[0];
    expect(heredoc?.content).toBe("x\r\n");
  });

  it("steps over a byte order mark", () => {
    expect(analyze("\uFEFFFROM a\n").stages).toHaveLength(1);
    expect(analyze("FROM a\n\uFEFFRUN x\n").parseError?.message).toContain("unknown instruction: \uFEFFRUN");
  });

  it("refuses a line that BuildKit's scanner does not take", () => {
    const long = `FROM a\nRUN ${"x".repeat(70_000)}\nRUN y\n`;
    expect(analyze(long).parseError?.message).toBe("dockerfile line greater than max allowed size of 65535");
    expect(analyze(long).stages).toHaveLength(1);
    expect(analyze(`FROM a\nRUN ${"x".repeat(65_531)}\n`).parseError).toBeNull();
    expect(analyze(`FROM a\nRUN ${"x".repeat(65_532)}\n`).parseError).not.toBeNull();
    // it counts bytes
    expect(analyze(`FROM a\nRUN ${"é".repeat(32_766)}\n`).parseError).not.toBeNull();
  });
});

describe("a mebibyte", () => {
  const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

  it.each([
    ["one letter", "x"],
    ["newlines", "\n"],
    ["comments", "# c\n"],
    ["escape characters", "\\"],
    ["continued lines", "x \\\n"],
    ["empty instructions", "RUN\n"],
    ["unknown instructions", "HELLO world\n"],
    ["FROM alone", "FROM\n"],
    ["here-documents without an end", "RUN <<E\n"],
    ["here-documents without an end in stages of their own", "RUN <<E\nFROM a\n"],
    ["opened braces", "ENV A=${\n"],
    ["nested expansions", "${A:-"],
    ["dollar signs", "$"],
    ["quotes", "\"'"],
    ["binary", "\0\x01\x7f\u0080ÿ\uFFFE\n"],
    ["lone surrogates", "\uD800\uDC00\uDC00\n"],
    ["no-break spaces", "\u00a0"],
    ["brackets", "RUN [\n"],
    ["flags", "--a=b "],
  ])(
    "of %s is answered",
    (_, piece) => {
      const text = filled(piece, 1 << 20);
      expect(analyze(text).file.pieces.at(-1)?.range.end).toBe(text.length);
      expect(study(`FROM a\n${filled(piece, 1 << 15)}`).stages.length).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe("large files", () => {
  it("of 10,000 lines keep their lines", () => {
    const { build, file } = study(`FROM a\n${"RUN x\n".repeat(9_999)}`);
    expect(build.steps).toHaveLength(10_000);
    expect(file.instructions.at(-1)?.lines).toEqual({ first: 10_000, last: 10_000 });
  });

  it("of 2,000 stages keep their graph", () => {
    const stages = Array.from({ length: 2_000 }, (_, index) => {
      const copy = index === 0 ? "" : `COPY --from=s${index - 1} /x /x\n`;
      return `FROM a AS s${index}\n${copy}RUN make ${index}\n`;
    });
    const { graph, build } = study(stages.join(""));
    expect(graph.edges).toHaveLength(3_999);
    expect(build.reaches).toHaveLength(2_000);
    expect(build.waves.at(-1)).toBe(1_999);
  });

  it("of 2,000 stages in one circle end", () => {
    const stages = Array.from(
      { length: 2_000 },
      (_, index) => `FROM a AS s${index}\nCOPY --from=s${(index + 1) % 2_000} /x /x\n`,
    );
    const { build } = study(stages.join(""));
    expect(build.error?.message).toBe("circular dependency detected on stage: s0");
    expect(build.error?.lines).toHaveLength(2_000);
  });
});

describe("buildTarget", () => {
  const text = "FROM a AS x\nRUN one\nFROM b AS y\nRUN two\n";

  it("builds another target of what is analyzed already, as asking for it does", () => {
    const analysis = analyze(text);
    expect(buildTarget(analysis, "x")).toEqual(analyze(text, { target: "x" }).build);
    expect(buildTarget(analysis, "")).toBe(analysis.build);
    expect(buildTarget(analyze(text, { target: "x" }), "y")).toEqual(analyze(text, { target: "y" }).build);
  });

  it("keeps the options", () => {
    const options = { buildArgs: { A: "1" }, platform: "linux/arm64" };
    const source = "FROM a AS x\nARG A\nRUN one\nFROM b\n";
    expect(buildTarget(analyze(source, options), "x")).toEqual(analyze(source, { ...options, target: "x" }).build);
  });

  it("finds nothing if there are no stages", () => {
    expect(buildTarget(analyze(""), "x")).toMatchObject({ target: "x", stage: -1, isPlanned: false });
  });
});

describe("an analysis that throws", () => {
  const TEXT = "FROM a AS x\nRUN one\n";
  const optionsThat = (fault: Error): AnalyzeOptions => ({
    target: "x",
    get platform(): string {
      throw fault;
    },
  });

  it("is an analysis with one problem, which says that the text is too much", () => {
    const analysis = analyze(TEXT, optionsThat(new RangeError("Invalid string length")));
    expect(analysis.failure).toBe("too much to work out here: Invalid string length");
    expect(analysis.problems.map(({ rule, message, lines }) => [rule, message, lines.first])).toEqual([
      ["BuildError", analysis.failure, 1],
    ]);
    expect(analysis.build.error?.message).toBe(analysis.failure);
    expect(buildTarget(analysis, "y")).toMatchObject({ target: "y", error: { message: analysis.failure } });
  });

  it("says that it is a bug where it is one", () => {
    const { failure } = analyze(TEXT, optionsThat(new TypeError("x is undefined")));
    expect(failure).toContain("a bug in Stagelight: x is undefined");
  });

  it("keeps the graph where only the hints fail", () => {
    const analysis = analyze(TEXT, {}, () => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    expect(analysis.failure).toBeNull();
    expect(analysis.stages).toHaveLength(1);
    expect(analysis.problems.map(({ message }) => message)).toEqual([
      "too much to work out here: Maximum call stack size exceeded",
    ]);
  });
});

describe("names from the object they are kept in", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("such as %s are names like others", (name) => {
    const text = `ARG ${name}=1\nFROM a AS x\nARG ${name}\nENV ${name}=2\nLABEL ${name}=3\nWORKDIR /$${name}\n`;
    const { build } = study(text);
    expect(build.error).toBeNull();
    expect(build.config?.workingDir).toBe("/2");
    expect(analyze("FROM a\nARG toString\nRUN x\n", { buildArgs: {} }).build.error).toBeNull();
    expect(analyze(`FROM a\nCOPY --${name}=1 a b\n`).parseError?.message).toContain(`unknown flag: --${name}`);
  });
});

describe("an analysis that is sent to another thread", () => {
  it("arrives whole", () => {
    const { lines: _lines, ...sent } = study(
      "# check=error=false\nFROM a AS x\nRUN <<E\nls\nE\nFROM b\nCOPY --from=x \\\n  /a /b\nRUN --mount=from=x,target=/m ls\nEXPOSE 1-9\n",
    );
    const arrived = structuredClone(sent);
    expect(arrived.graph.edges.map(({ id }) => id)).toEqual(sent.graph.edges.map(({ id }) => id));
    expect(everything(arrived)).toEqual(everything(sent));
  });
});

/** Everything that can be read of a value, including what is computed on request. */
function everything(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(everything);
  const kind: unknown = Object.getPrototypeOf(value);
  const ofKind = kind === null || kind === Object.prototype ? [] : Object.getOwnPropertyNames(kind);
  const names = [...Object.keys(value), ...ofKind];
  return Object.fromEntries(names.map((name) => [name, everything(Reflect.get(value, name))]));
}
