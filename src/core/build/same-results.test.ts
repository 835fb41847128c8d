import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { type OutsideChange, cacheKeyInputsFor } from "./cache-key-inputs.ts";
import { simulateCache } from "./cache-simulation.ts";
import { keysOfSteps, type SameResultChoices } from "./same-results.ts";

const CHEF = `FROM rust AS chef
RUN cargo install cargo-chef
FROM chef AS planner
COPY . .
RUN cargo chef prepare --recipe-path recipe.json
FROM chef AS builder
COPY --from=planner /recipe.json recipe.json
RUN cargo chef cook --recipe-path recipe.json
COPY . .
RUN cargo build
`;

/** The lines of the steps that run again. */
function running(text: string, change: OutsideChange): readonly number[] {
  const analysis = analyze(text);
  const { sameResults } = change;
  const before = cacheKeyInputsFor(analysis, sameResults && { sameResults });
  const { outcomes } = simulateCache(before, cacheKeyInputsFor(analysis, change));
  return outcomes.flatMap(({ kind, step }) => (kind === "runs" ? (analysis.build.steps[step]?.line ?? []) : []));
}

describe("a command whose result stays the same", () => {
  it("keeps what copies from it in the cache, until one of the files that it is made of changes", () => {
    expect(running(CHEF, { files: ["src/main.rs"] })).toEqual([4, 5, 9, 10]);
    expect(running(CHEF, { files: ["src/main.rs", "crates/a/Cargo.toml"] })).toEqual([4, 5, 7, 8, 9, 10]);
    const other = analyze(CHEF.replace("prepare", "prepare --bin a"));
    const { runs } = simulateCache(cacheKeyInputsFor(analyze(CHEF)), cacheKeyInputsFor(other));
    expect(runs).toBe(5);
  });

  it("is that of turbo prune, go mod vendor and lists of manifests, of which only what they write is", () => {
    const chain = (command: string, path: string): string =>
      `FROM a AS p\nWORKDIR /app\nCOPY . .\nRUN ${command}\nFROM a\nCOPY --from=p ${path} /x\nRUN b\n`;
    const change = { files: ["src/a.ts"] };
    expect(running(chain("turbo prune web --docker", "/app/out/json"), change)).toEqual([3, 4]);
    expect(running(chain("go mod vendor", "/app/vendor"), change)).toEqual([3, 4]);
    expect(running(chain("uv export -o requirements.txt", "/app/requirements.txt"), change)).toEqual([3, 4]);
    expect(running(chain("go mod vendor", "/app"), change)).toEqual([3, 4, 6, 7]);
    const pruned = "find packages ! -name package.json -mindepth 2 -print | xargs rm -rf";
    expect(running(chain(pruned, "/app"), change)).toEqual([3, 4]);
    expect(running(chain(pruned, "/app"), { files: ["packages/a/package.json"] })).toEqual([3, 4, 6, 7]);
    expect(running(chain("npm run build", "/app/dist"), change)).toEqual([3, 4, 6, 7]);
  });

  it("keeps only what the command writes, not the rest of a directory that was copied below it", () => {
    const text =
      "FROM go AS v\nWORKDIR /src\nCOPY . .\nRUN go mod vendor\nFROM go\nCOPY --from=v /src/cmd /cmd\nRUN b\n";
    expect(running(text, { files: ["cmd/main.go"] })).toEqual([3, 4, 6, 7]);
    expect(running(text, { files: ["docs/a.md"] })).toEqual([3, 4]);
    expect(running(text.replace("WORKDIR /src", "WORKDIR /"), { files: ["src/cmd/main.go"] })).toEqual([3, 4, 6, 7]);
  });

  it("runs nothing else that may write something new", () => {
    const text = (command: string): string =>
      `FROM go AS v\nWORKDIR /src\nCOPY . .\nRUN ${command}\nFROM go\nCOPY --from=v /out /out\n`;
    const change = { files: ["main.go"] };
    expect(running(text("go mod vendor && go build -o /out/app ./cmd"), change)).toEqual([3, 4, 6]);
    expect(running(text("pip-compile -o /out/a.txt && python setup.py bdist_wheel -d /out"), change)).toEqual([
      3, 4, 6,
    ]);
    expect(running(text("go mod vendor -o /out && cp main.go /out"), change)).toEqual([3, 4, 6]);
    expect(running(text("mkdir -p /out && go mod vendor -o /out"), change)).toEqual([3, 4]);
    expect(running(text("pip install poetry && poetry export -o /out/requirements.txt"), change)).toEqual([3, 4]);
  });

  it("is what the reader says", () => {
    const analysis = analyze(CHEF);
    const keys = keysOfSteps(
      analysis.build.steps,
      analysis.stages.map(({ label }) => label),
    );
    const choose = (line: number, isSame: boolean): SameResultChoices =>
      new Map([[keys[analysis.build.steps.findIndex((step) => step.line === line)] ?? "", isSame]]);
    const files = ["src/main.rs"];
    expect(running(CHEF, { files, sameResults: choose(5, false) })).toEqual([4, 5, 7, 8, 9, 10]);
    expect(running(CHEF, { files: ["Cargo.toml"], sameResults: choose(5, true) })).toEqual([4, 5, 9, 10]);
  });
});
