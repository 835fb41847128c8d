import { describe, expect, it } from "vitest";
import { answerHints } from "./answer-hints.ts";
import { readVectors, toHadolintConfig, type Vector } from "../hadolint-vectors.ts";

const vectors = readVectors();

describe("the hints command", () => {
  it("says rule, other names, severity, place, message and whether a fix is safe", () => {
    const { id, problems } = answerHints(JSON.stringify({ id: 7, source: "FROM a:1\nMAINTAINER me\n" }));
    expect(id).toBe(7);
    expect(problems.filter(({ rule }) => rule === "MaintainerDeprecated")).toEqual([
      {
        rule: "MaintainerDeprecated",
        aliases: ["DL4000"],
        severity: "info",
        range: [2, 1, 2, 11],
        message: "Maintainer instruction is deprecated in favor of using label",
        fixes: [
          {
            title: "Write the label `org.opencontainers.image.authors`",
            isSafe: true,
            text: 'FROM a:1\nLABEL org.opencontainers.image.authors="me"\n',
          },
        ],
      },
    ]);
  });

  it("follows the configuration of hadolint", () => {
    const ask = (hadolint: object) =>
      answerHints(JSON.stringify({ id: 1, source: "FROM debian\n", options: { hadolint } })).problems.find(
        ({ rule }) => rule === "DL3006",
      );
    expect(ask({})?.severity).toBe("warning");
    expect(ask({ ignored: ["DL3006"] })).toBeUndefined();
    expect(ask({ override: { error: ["DL3006"] } })?.severity).toBe("error");
  });

  it("answers what isn't a request", () => {
    for (const line of ["", "[", "null", "{}", '{"id":3,"source":7}', '{"id":4,"source":"","options":[]}']) {
      const { problems, error } = answerHints(line);
      expect(problems).toEqual([]);
      expect(error).toMatch(/./);
    }
    expect(answerHints('{"id":3,"source":7}').id).toBe(3);
  });
});

describe.skipIf(vectors.length === 0)("hadolint's own verdicts", () => {
  it.each([true, false])("are given, all of them, with hadolintExact: %s", (hadolintExact) => {
    const wrong = vectors.filter((vector) => !isRight(vector, hadolintExact));
    expect(wrong.map(({ rule, dockerfile }) => `${rule}: ${dockerfile}`)).toEqual([]);
  });
});

function isRight({ rule, dockerfile, catches, count, configText }: Vector, hadolintExact: boolean): boolean {
  const hadolint = toHadolintConfig(configText ?? "");
  const options = { hadolint, hadolintExact };
  const { problems } = answerHints(JSON.stringify({ id: 0, source: dockerfile, options }));
  const found = problems.filter((problem) => problem.rule === rule || problem.aliases.includes(rule)).length;
  return found > 0 === catches && (count === undefined || found === count);
}
