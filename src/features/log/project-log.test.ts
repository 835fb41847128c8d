import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { COMPOSE_FILES } from "#document/project/compose-files.ts";
import { logFailures } from "#document/log/log-failures.ts";
import { readLog } from "#document/log/log-overlay.ts";
import { asBuiltMarks } from "#document/log/as-built-marks.ts";
import { logView } from "./log-view.ts";

const FILES = {
  "docker-bake.hcl":
    'group "default" { targets = ["api", "web"] }\ntarget "api" { context = "api" }\ntarget "web" { context = "web" }\n',
  "api/Dockerfile": "FROM golang:1.25\nCOPY . .\nRUN go build\n",
  "web/Dockerfile": "FROM node:24\nCOPY . .\nRUN npm ci\n",
};

const LOG = `#1 [api 2/3] COPY . .
#1 CACHED
#2 [web 2/3] COPY . .
#2 DONE 1.0s
#3 [web 3/3] RUN npm ci
#3 ERROR: exit code: 1
#4 [api 3/3] RUN go build
#4 DONE 9.0s
`;

const whole = analyzeProject({ files: FILES }, { compose: COMPOSE_FILES, set: [], now: "", analyze });

function overlay() {
  const read = readLog(LOG, whole);
  if (read.kind !== "ok") throw new Error(`the log is ${read.kind}`);
  return read;
}

describe("a Bake log while a project is open", () => {
  it("says what became of each target, and leads to its stage", () => {
    const { targets, rows } = logView(whole, overlay().overlay);
    const stageOf = (dockerfile: string) => whole.project.places.findIndex((place) => place.dockerfile === dockerfile);
    expect(targets).toEqual([
      { name: "api", summary: "1 ran · 1 cached", stage: stageOf("api/Dockerfile") },
      { name: "web", summary: "1 ran · 1 failed", stage: stageOf("web/Dockerfile") },
    ]);
    expect(rows.map(({ match, line }) => [match, line])).toEqual([
      ["same", 2],
      ["same", 2],
      ["same", 3],
      ["same", 3],
    ]);
    const refs = rows.map(({ ref }) => (ref?.kind === "row" ? whole.file.instructions[ref.instruction] : null));
    expect(refs.map((instruction) => instruction?.lines.first)).toEqual([2, 2, 3, 3]);
    expect(new Set(refs).size).toBe(4);
  });

  it("marks rows and failures in the Dockerfile of their target, though the others have the same lines", () => {
    const { rows } = asBuiltMarks(whole, overlay().overlay);
    const marked = [...rows].map(([index, { status }]) => [whole.file.instructions[index]?.keyword, status]);
    expect(marked.toSorted()).toEqual([
      ["copy", "cached"],
      ["copy", "done"],
      ["run", "done"],
      ["run", "error"],
    ]);
    const [failure, ...others] = logFailures(overlay(), whole);
    expect(others).toEqual([]);
    expect(whole.project.places[failure?.stage ?? -1]?.dockerfile).toBe("web/Dockerfile");
    expect(failure?.firstLine).toBe(3);
  });
});
