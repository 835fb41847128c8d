import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { matchLog } from "../log/match-log.ts";
import { parseLog } from "../log/parse-log.ts";
import { parseStepName } from "../log/step-name-parts.ts";

/** Two stages share their first two steps, and the last stage asks for both. */
const TEXT = `FROM node:22 AS deps
WORKDIR /app
COPY package.json .
RUN npm ci

FROM node:22 AS build
WORKDIR /app
RUN npm run build

FROM node:22-slim
COPY --from=deps /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
`;

const LOG = `#1 [build 2/3] WORKDIR /app
#1 DONE 0.4s
`;

describe("marshal", () => {
  it("puts a step that stages share in the stage that its name says", () => {
    const { build, stages } = analyze(TEXT);
    const shared = build.steps.filter(({ name }) => name.endsWith("WORKDIR /app"));
    expect(shared.map(({ name, stage, line }) => [name, stage, line])).toEqual([["[build 2/3] WORKDIR /app", 1, 7]]);
    const named = build.steps.filter(({ name }) => parseStepName(name).number > 0);
    expect(named.map(({ stage }) => stages[stage]?.label)).toEqual(named.map(({ name }) => parseStepName(name).stage));
  });

  it("leads from a log to the stage that the log names", () => {
    const { build, stages } = analyze(TEXT);
    const parsed = parseLog(LOG);
    const [found] = parsed.kind === "ok" ? matchLog(parsed.log, build.steps, stages).vertices : [];
    expect(found).toMatchObject({ kind: "same" });
    expect(build.steps[found?.step ?? -1]).toMatchObject({ stage: 1, line: 7 });
  });
});
