import { describe, expect, it, vi } from "vitest";
import { analyze } from "../analyze.ts";
import type { ComposeReader } from "../bake/files/input.ts";
import { Interner } from "../build/cache-keys.ts";
import { analyzeProject } from "./analyze-project.ts";
import { rerunInProject } from "./rerun-in-project.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

const FILES: Readonly<Record<string, string>> = {
  "docker-bake.hcl": `group "default" { targets = ["api", "docs", "web"] }
target "base" { context = "base" }
target "api" {
  dockerfile = "api.Dockerfile"
  contexts = { base = "target:base", auth = "libs/auth" }
}
target "web" {
  dockerfile = "web.Dockerfile"
  contexts = { base = "target:base" }
}
target "docs" { context = "docs" }
`,
  "base/Dockerfile": "FROM alpine\nCOPY setup.sh /\nRUN /setup.sh\n",
  "api.Dockerfile": "FROM base\nCOPY --from=auth . /auth\nRUN make auth\nCOPY api /api\nRUN make api\n",
  "web.Dockerfile": "FROM base\nCOPY web /web\nRUN make web\n",
  "docs/Dockerfile": "FROM alpine\nCOPY . /docs\nRUN make docs\n",
  "docs/.dockerignore": "*.tmp\n",
};

function rerun(change: readonly string[], edited: Readonly<Record<string, string>> = {}) {
  const look = (files: Readonly<Record<string, string>>) =>
    analyzeProject({ files }, { compose: NO_COMPOSE, set: [], now: "", analyze });
  const after = look({ ...FILES, ...edited });
  const durations = after.build.steps.map(({ name }) => (name.includes("make") ? 10 : 1));
  const result = rerunInProject(look(FILES), after, { files: change }, durations);
  const names = (result?.chain ?? []).map((id) => (after.build.steps[id]?.name ?? "").replace(/^\[[^\]]*\] /, ""));
  const { runs, total } = result?.simulation ?? { runs: -1, total: -1 };
  return {
    targets: result?.targets.map(({ name, runs: own, total: all }) => `${name} ${own}/${all}`),
    steps: `${runs}/${total}`,
    names,
  };
}

function causesOf(files: readonly string[]) {
  const whole = analyzeProject({ files: FILES }, { compose: NO_COMPOSE, set: [], now: "", analyze });
  const { simulation } = rerunInProject(whole, whole, { files }, []) ?? {};
  const nameOf = (id: number) => (whole.build.steps[id]?.name ?? "").replace(/^\[[^\]]*\] /, "");
  const own = (simulation?.outcomes ?? []).map(({ step, causes }) => {
    const direct = causes.filter(({ kind }) => kind !== "base" && kind !== "content");
    return [nameOf(step), direct] as const;
  });
  return own.filter(([, causes]) => causes.length > 0);
}

describe("rerunInProject", () => {
  it("says of files in a context's folder, by their path in the project, that they make a step run again", () => {
    const causes = causesOf(["docs/a.md", "libs/auth", "docs/a.tmp"]);
    expect(causes).toContainEqual(["COPY . /docs", [{ kind: "files", files: ["docs/a.md"] }]]);
    expect(causes).toContainEqual(["COPY --from=auth . /auth", [{ kind: "files", files: ["libs/auth"] }]]);
    expect(JSON.stringify(causes)).not.toContain('"new"');
  });

  it("runs nothing again without a change", () => {
    expect(rerun([])).toEqual({ targets: ["api 0/7", "docs 0/3", "web 0/5"], steps: "0/11", names: [] });
  });

  it("follows a folder through the named context that it is, to the one target that takes it", () => {
    expect(rerun(["libs/auth"])).toEqual({
      targets: ["api 4/7", "docs 0/3", "web 0/5"],
      steps: "4/11",
      names: ["COPY --from=auth . /auth", "RUN make auth", "COPY api /api", "RUN make api"],
    });
    expect(rerun(["libs/auth/token.go"]).steps).toBe("4/11");
    expect(rerun(["libs/other"]).steps).toBe("0/11");
  });

  it("follows a change of a shared base into every target that is built on it, each shared step once", () => {
    const { targets, steps, names } = rerun(["base/setup.sh"]);
    expect(targets).toEqual(["api 6/7", "docs 0/3", "web 4/5"]);
    expect(steps).toBe("8/11");
    expect(names[0]).toBe("COPY setup.sh /");
    expect(names.at(-1)).toBe("RUN make api");
  });

  it("knows which context each file is in, and what its own ignore file leaves out", () => {
    expect(rerun(["docs/a.md"]).targets).toEqual(["api 0/7", "docs 2/3", "web 0/5"]);
    expect(rerun(["docs/a.tmp"]).steps).toBe("0/11");
    expect(rerun(["web/app.ts"]).targets).toEqual(["api 0/7", "docs 0/3", "web 2/5"]);
  });

  it("compares with the files as they were built", () => {
    const edited = { "web.Dockerfile": (FILES["web.Dockerfile"] ?? "").replace("make web", "make site") };
    expect(rerun([], edited)).toEqual({
      targets: ["api 0/7", "docs 0/3", "web 1/5"],
      steps: "1/11",
      names: ["RUN make site"],
    });
  });

  it("works out what the cache has once, not for each target", () => {
    const names = Array.from({ length: 60 }, (_, at) => `t${at}`);
    const files = Object.fromEntries(
      names.map((name) => [`${name}/Dockerfile`, `FROM alpine\n${"RUN make\nCOPY . .\n".repeat(40)}RUN ${name}\n`]),
    );
    const bake = names.map((name) => `target "${name}" { context = "${name}" }\n`).join("");
    const group = `group "default" { targets = ${JSON.stringify(names)} }\n`;
    const whole = analyzeProject(
      { files: { ...files, "docker-bake.hcl": group + bake } },
      { compose: NO_COMPOSE, set: [], now: "", analyze },
    );
    const keys = vi.spyOn(Interner.prototype, "numberOf");
    const result = rerunInProject(whole, whole, { files: ["t7/a"] }, []);
    expect(result?.targets.filter(({ runs }) => runs > 0)).toMatchObject([{ name: "t7", runs: 80 }]);
    // the whole before and after, once for the steps and once for the targets
    expect(keys.mock.calls.length).toBeLessThan(whole.build.steps.length * 15);
    keys.mockRestore();
  });
});
