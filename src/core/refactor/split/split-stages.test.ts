import { array, assert, constantFrom, nat, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { lookWith } from "./look-at-text.ts";
import { SPLIT_SAMPLES } from "./samples/all-samples.ts";
import { splitStages } from "./split-stages.ts";
import type { Split } from "./split-types.ts";

const lookAt = lookWith({});
const SAMPLES = [...SPLIT_SAMPLES].flatMap(([ecosystem, texts]) =>
  texts.map((text, index) => ({ name: `${ecosystem} ${index + 1}`, text })),
);
const INSTALL =
  /\b(?:npm (?:ci|install)|yarn install|pnpm install|pip3? install -r|bundle install|composer install|go mod download|cargo fetch|dotnet restore|mvnw? .*go-offline)\b/;

describe("splitStages", () => {
  it("has a hundred samples of ten ecosystems", () => {
    expect(SPLIT_SAMPLES.size).toBe(10);
    expect(SAMPLES.length).toBeGreaterThan(100);
  });

  it.each(SAMPLES)("splits $name into stages that build the same program", ({ text }) => {
    const { text: result } = split(text);
    const [before, after] = [lookAt(text), lookAt(result)];
    expect(after.plain.build.error).toBeNull();
    expect(after.plain.build.reaches.length).toBeGreaterThan(1);
    const started = ({ plain: { build } }: typeof before) => {
      const { entrypoint, cmd, user, env, exposedPorts, workingDir } = build.config ?? {};
      return { entrypoint, cmd, user, env, exposedPorts, workingDir };
    };
    expect(started(after)).toEqual(started(before));
    expect(after.problems.length).toBeLessThanOrEqual(before.problems.length);
    const rules = after.problems.map(({ rule }) => rule);
    expect(rules).not.toContain("stages/build-tools-in-image");
    expect(rules).not.toContain("stages/sdk-in-image");
    expect(rules).not.toContain("stages/dev-dependencies");
    expect(rerunInstalls(result)).toEqual([]);
  });

  it("asks what only the author can know, and follows the answer", () => {
    const text = 'FROM golang:1.22\nWORKDIR /app\nCOPY . .\nRUN go build -o server .\nCMD ["./server"]\n';
    const { questions } = split(text);
    expect(questions.map(({ id, assumed }) => [id, assumed])).toEqual([["extra-files", "none"]]);
    const answered = splitStages(text, new Map([["extra-files", "all"]]), lookAt);
    expect(answered.kind === "ok" ? answered.text : "").toContain("COPY --from=build /app /app");
  });

  it("keeps comments, arguments, users, ports and health checks", () => {
    const text =
      '# syntax=docker/dockerfile:1\n# our API\nFROM golang:1.22-alpine\nARG VERSION=1\nWORKDIR /app\n# the sources\nCOPY . .\nRUN go build -o /bin/api .\n# not root\nUSER 1000\nLABEL version=$VERSION\nEXPOSE 80\nHEALTHCHECK CMD /bin/api -health\nCMD ["/bin/api"]\n';
    const { text: result } = split(text);
    for (const kept of [
      "# our API",
      "# the sources",
      "# not root\nUSER 1000",
      "ARG VERSION=1\n",
      "HEALTHCHECK CMD /bin/api -health",
    ])
      expect(result).toContain(kept);
    expect(result.startsWith("# syntax=docker/dockerfile:1\n")).toBe(true);
  });

  it("says why where it proposes nothing", () => {
    const whys = [
      "",
      "FROM scratch\nCOPY a /\n",
      'FROM alpine\nCMD ["sh"]\n',
      'FROM golang:1.22\nWORKDIR /a\nCOPY . .\nCMD ["go", "run", "."]\n',
    ].map((text) => splitStages(text, new Map(), lookAt));
    expect(whys.map((one) => (one.kind === "none" ? one.why.id : "ok"))).toEqual([
      "not-building",
      "no-image",
      "no-build-step",
      "needs-tool",
    ]);
  });

  it("proposes a build or says why, whatever is edited", () => {
    const lines = SAMPLES.flatMap(({ text }) => text.split("\n"));
    assert(
      property(
        nat(SAMPLES.length - 1),
        array(tuple(nat(20), constantFrom(...lines), constantFrom("drop", "insert", "replace")), { maxLength: 4 }),
        (index, edits) => {
          const edited = (SAMPLES[index]?.text ?? "").split("\n");
          for (const [at, line, how] of edits)
            edited.splice(at, how === "insert" ? 0 : 1, ...(how === "drop" ? [] : [line]));
          const result = splitStages(edited.join("\n"), new Map(), lookAt);
          const error = result.kind === "ok" ? lookAt(result.text).plain.build.error : null;
          expect(error).toBeNull();
        },
      ),
      { numRuns: 60, seed: 17 },
    );
  });
});

function split(text: string): Extract<Split, { kind: "ok" }> {
  const result = splitStages(text, new Map(), lookAt);
  if (result.kind === "none") throw new Error(`${result.why.id} ${result.why.detail}`);
  return result;
}

/** Installations behind a copy of the whole folder, in the same stage. */
function rerunInstalls(text: string): readonly string[] {
  let hasSources = false;
  return text.split("\n").filter((line) => {
    if (line.startsWith("FROM ")) hasSources = false;
    if (/^(?:COPY|ADD) (?:--chown=\S+ )?(?:\.|\.\/) /.test(line)) hasSources = true;
    return hasSources && INSTALL.test(line);
  });
}
