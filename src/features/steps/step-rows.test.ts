import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { filterSteps, stepRows } from "./step-rows.ts";
import { stepTextShort } from "#document/stages/step-text.ts";

const TEXT = `FROM node:20 AS build
ENV MODE=dev
USER me
WORKDIR /app
COPY --chown=1:2 --chmod=644 a b ./
RUN --mount=type=cache,target=/c,sharing=locked --mount=type=secret,id=t --network=none npm ci
FROM alpine
COPY --link --from=build /app /app
ADD https://example.com/x.tgz /x
`;

const analysis = analyze(TEXT);
const rows = stepRows(analysis);

function idsOf(query: string): readonly number[] {
  return filterSteps(rows, query).map(({ id }) => id);
}

describe("stepRows", () => {
  it("has a row for each step, with its inputs by name and those that wait for it", () => {
    expect(rows).toHaveLength(analysis.build.steps.length);
    const run = rows.find(({ op }) => op === "exec");
    expect(run).toMatchObject({ stage: "build", line: 6, ref: { kind: "row", instruction: 5 } });
    expect(run?.inputs.map(({ text }) => text)).toEqual(["COPY --chown=1:2 --chmod=644 a b ./"]);
    expect(run?.outputs.map((id) => rows[id]?.text)).toEqual(["COPY --link --from=build /app /app"]);
  });

  it("says all fields of an operation", () => {
    const run = rows.find(({ op }) => op === "exec");
    expect(run?.fields).toEqual([
      { name: "args", value: '["/bin/sh","-c","npm ci"]' },
      { name: "cwd", value: "/app" },
      { name: "user", value: "me" },
      { name: "env", value: "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" },
      { name: "env", value: "MODE=dev" },
      { name: "mount", value: "cache · /c · id //c · locked" },
      { name: "mount", value: "secret · /run/secrets/t · secret t" },
      { name: "network", value: "NONE" },
    ]);
    const copy = rows.find(({ line, op }) => line === 5 && op === "file");
    expect(copy?.fields[0]).toEqual({ name: "copy", value: "/a → /app/ · mode 644 · owner 1:2" });
  });

  it("is found by words, line, stage and operation", () => {
    expect(idsOf("npm locked")).toEqual([rows.find(({ op }) => op === "exec")?.id]);
    expect(idsOf("op:merge")).toHaveLength(1);
    expect(idsOf("line:8 op:file")).toHaveLength(1);
    expect(idsOf("stage:build op:source")).toHaveLength(1);
    expect(idsOf("nowhere")).toEqual([]);
    expect(idsOf("  ")).toHaveLength(rows.length);
  });
});

describe("stepTextShort", () => {
  it("leaves out flags and RUN", () => {
    const short = analysis.build.steps.map(stepTextShort);
    expect(short).toContain("npm ci");
    expect(short).toContain("COPY /app /app");
    expect(short).toContain("FROM node:20");
    expect(short).toContain("build context");
  });
});
