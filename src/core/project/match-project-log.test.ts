import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { ComposeReader } from "../bake/files/input.ts";
import { parseLog } from "../log/parse-log.ts";
import { analyzeProject } from "./analyze-project.ts";
import { matchProjectLog } from "./match-project-log.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

const FILES = {
  "docker-bake.hcl": `group "default" { targets = ["api", "web", "docs"] }
target "base" { context = "base" }
target "api" {
  dockerfile = "api.Dockerfile"
  contexts = { base = "target:base" }
}
target "web" {
  dockerfile = "web.Dockerfile"
  contexts = { base = "target:base" }
}
target "docs" { context = "docs" }
target "extra" { context = "extra" }
`,
  "base/Dockerfile": "FROM alpine:3.20\nRUN apk add make\n",
  "api.Dockerfile": "FROM base AS build\nCOPY . .\nRUN make api\nFROM base\nCOPY --from=build /api /api\n",
  "web.Dockerfile": "FROM base AS build\nCOPY web .\nRUN make web\nFROM base\nCOPY --from=build /web /web\n",
  "docs/Dockerfile": "FROM alpine:3.20\nCOPY . .\nRUN make docs\n",
  "extra/Dockerfile": "FROM alpine:3.20\nRUN make extra\n",
};

const BAKE_LOG = `#1 [internal] load local bake definitions
#1 DONE 0.0s

#2 [base internal] load build definition from Dockerfile
#2 DONE 0.0s

#3 [docs internal] load build context
#3 DONE 0.1s

#4 [base 1/2] FROM docker.io/library/alpine:3.20@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b
#4 CACHED

#5 [base 2/2] RUN apk add make
#5 DONE 2.0s

#6 [docs 2/3] COPY . .
#6 DONE 0.1s

#7 [api build 2/3] COPY . .
#7 DONE 0.2s

#8 [web build 3/3] RUN make web
#8 DONE 7.0s

#9 [api build 3/3] RUN make api
#9 ERROR: exit code: 2

#10 [web stage-1 2/2] COPY --from=build /web /web
#10 CACHED

#11 [docs 3/3] RUN make docs
#11 DONE 1.0s

#12 [extra 2/2] RUN make extra
#12 DONE 1.0s

#13 [other 2/2] RUN make docs
#13 DONE 1.0s

#14 [web] exporting to image
#14 DONE 0.1s
`;

function matched(text: string, targets?: readonly string[]): readonly string[] {
  const whole = analyzeProject(
    { files: FILES, ...(targets && { targets }) },
    { compose: NO_COMPOSE, set: [], now: "", analyze },
  );
  const parsed = parseLog(text);
  if (parsed.kind === "bad") throw new Error(parsed.reason);
  const { vertices, byStep } = matchProjectLog(parsed.log, whole, whole.project);
  expect([...byStep.keys()].toSorted()).toEqual(
    [...new Set(vertices.map(({ step }) => step).filter((step) => step >= 0))].toSorted(),
  );
  return vertices.map(({ vertex, kind, step, target }) => {
    const found = whole.build.steps[step];
    const file = whole.project.places[found?.stage ?? -1]?.dockerfile ?? "";
    return `#${vertex.key} ${kind} ${target} ${found === undefined ? "" : `${file}:${found.line}`}`.trim();
  });
}

describe("matchProjectLog", () => {
  it("finds the steps of each target of a Bake log in the Dockerfile of that target", () => {
    expect(matched(BAKE_LOG)).toEqual([
      "#1 internal",
      "#2 internal base",
      "#3 same docs :0",
      "#4 same base base/Dockerfile:1",
      "#5 same base base/Dockerfile:2",
      "#6 same docs docs/Dockerfile:2",
      "#7 same api api.Dockerfile:2",
      "#8 same web web.Dockerfile:3",
      "#9 same api api.Dockerfile:3",
      "#10 same web web.Dockerfile:5",
      "#11 same docs docs/Dockerfile:3",
      "#12 other extra",
      "#13 other",
      "#14 internal web",
    ]);
  });

  it("takes a step as edited since only within its target", () => {
    const text = "#1 [web build 2/3] COPY web .\n#1 DONE 1.0s\n#2 [web build 3/3] RUN make web --fast\n#2 DONE 1.0s\n";
    expect(matched(text)).toEqual(["#1 same web web.Dockerfile:2", "#2 edited web web.Dockerfile:3"]);
  });

  it("finds the target of a log without names of targets by what it is like", () => {
    const text = "#1 [build 2/3] COPY web .\n#1 DONE 1.0s\n#2 [build 3/3] RUN make web\n#2 DONE 1.0s\n";
    expect(matched(text)).toEqual(["#1 same web web.Dockerfile:2", "#2 same web web.Dockerfile:3"]);
    expect(matched(text, ["api"])).toEqual(["#1 other web", "#2 other web"]);
  });
});
