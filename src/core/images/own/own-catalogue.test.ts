import { describe, expect, it } from "vitest";
import { analyze } from "../../analyze.ts";
import { lint } from "../../lint/lint.ts";
import { imageCatalogue } from "../image-catalogue.ts";
import type { OwnImage } from "./own-image.ts";
import { readImageText } from "./read-image-text.ts";

function own(ref: string, text: unknown): readonly OwnImage[] {
  const read = readImageText(JSON.stringify(text));
  return read.kind === "ok" ? read.images.map(({ source, variants }) => ({ ref, source, variants })) : [];
}

function look(text: string, ownImages: readonly OwnImage[], platform = "") {
  return analyze(text, { images: "known", ownImages, ...(platform && { platform }) }, lint, imageCatalogue);
}

const CONFIG = { Env: ["PATH=/p", "HOME_DIR=/srv"], Entrypoint: ["/entry"], WorkingDir: "/w", Labels: { a: "b" } };

describe("an image that the reader made known", () => {
  const team = own("docker.io/team/base:1", [{ Architecture: "amd64", Os: "linux", Config: CONFIG, Size: 12_000_000 }]);

  it("sets what its configuration says", () => {
    const { build, baseImages } = look('FROM team/base:1\nWORKDIR $HOME_DIR/x\nCMD ["a"]\n', team);
    expect(build.config).toMatchObject({
      env: ["PATH=/p", "HOME_DIR=/srv"],
      workingDir: "/srv/x",
      entrypoint: ["/entry"],
      cmd: ["a"],
      labels: { a: "b" },
    });
    expect(baseImages[0]).toMatchObject({ name: "docker.io/team/base", size: { unpackedMB: 12 } });
  });

  it("lets hints say what they couldn't of an unknown image", () => {
    const text =
      "FROM team/base:1\nRUN mkdir /x\nRUN --mount=type=bind,target=y echo $HOME_DIRS\nWORKDIR $HOME_DIRS/x\n";
    const rules = (images: readonly OwnImage[]) => look(text, images).problems.map(({ rule }) => rule);
    expect(rules(team)).toContain("UndefinedVar");
    expect(rules([])).not.toContain("UndefinedVar");
  });

  it("takes the place of what the catalogue says, which still knows its files", () => {
    const node = own("docker.io/library/node:20", [{ Architecture: "amd64", Os: "linux", Config: { User: "me" } }]);
    const [image] = look("FROM node:20\n", node).baseImages;
    expect(image).toMatchObject({ user: "me", env: [], packageManager: "apt" });
  });

  it("is known for the platform that is built for", () => {
    const image = (Config: object, architecture: string) => ({ os: "linux", architecture, config: Config });
    const map = {
      "linux/amd64": image({ User: "x86" }, "amd64"),
      "linux/arm64/v8": image({ User: "arm" }, "arm64"),
    };
    const images = own("docker.io/library/a:1", map);
    expect(look("FROM a:1\n", images).build.config?.user).toBe("x86");
    expect(look("FROM a:1\n", images, "linux/arm64").build.config?.user).toBe("arm");
  });

  it("stays open on a platform that it isn't known for", () => {
    const Config = { Env: ["JAVA_HOME=/usr/lib/jvm/java-amd64", "HOME_DIR=/srv"], User: "me" };
    const images = own("docker.io/team/base:1", [{ Architecture: "amd64", Os: "linux", Config }]);
    const text = "FROM team/base:1\nWORKDIR $OTHER/x\n";
    const other = look(text, images, "linux/arm64");
    expect(other.baseImages).toEqual([null]);
    expect(other.build.config).toMatchObject({ user: "me" });
    expect(other.build.config?.env).toEqual(expect.arrayContaining(["JAVA_HOME=${JAVA_HOME}", "HOME_DIR=/srv"]));
    expect(other.problems.filter(({ rule }) => rule === "UndefinedVar")).toEqual([]);
    const same = look(text, images, "linux/amd64");
    expect(same.build.config?.env).toContain("JAVA_HOME=/usr/lib/jvm/java-amd64");
    expect(same.problems.filter(({ rule }) => rule === "UndefinedVar")).toHaveLength(1);
  });

  it("isn't said to be for the one platform that was pulled", () => {
    expect(look("FROM team/base:1\n", team).baseImages).toMatchObject([{ platforms: [] }]);
    const node = own("docker.io/library/node:20", [{ Architecture: "arm64", Os: "linux", Config: { User: "me" } }]);
    const [image] = look("FROM node:20\n", node, "linux/arm64").baseImages;
    expect(image?.platforms).toContain("linux/amd64");
  });

  it("stays open where a history doesn't show everything", () => {
    const history = [{ CreatedBy: "ENV A=1" }, { CreatedBy: "bazel build ..." }];
    const images = own("docker.io/team/base:1", history);
    const analysis = look("FROM team/base:1\nWORKDIR $OTHER/x\n", images);
    expect(analysis.build.config?.env).toContain("A=1");
    expect(analysis.baseImages).toEqual([null]);
    expect(analysis.problems.filter(({ rule }) => rule === "UndefinedVar")).toEqual([]);
  });

  it("runs its triggers in front of a stage, as BuildKit does", () => {
    const OnBuild = ["ENV HOME_DIR=/app", "COPY . $HOME_DIR/src", "COPY --from=tools /t /t", "RUN make"];
    const base = own("docker.io/team/base:1", [{ Architecture: "amd64", Os: "linux", Config: { ...CONFIG, OnBuild } }]);
    const text = "FROM scratch AS tools\nCOPY t /t\nFROM team/base:1 AS app\nRUN test\nFROM app\n";
    const { build, graph } = look(text, base);
    expect(build.error).toBeNull();
    expect(build.steps.map(({ name }) => name)).toEqual([
      // BuildKit names it before it knows of the triggers, and counts the ENV
      "[app 1/2] FROM docker.io/team/base:1",
      "local://context",
      "[app 2/6] ONBUILD COPY . /app/src",
      "[tools 1/1] COPY t /t",
      "[app 3/6] ONBUILD COPY --from=tools /t /t",
      "[app 4/6] ONBUILD RUN make",
      "[app 5/6] RUN test",
    ]);
    expect(build.config).toMatchObject({ env: ["PATH=/p", "HOME_DIR=/app"], onBuild: [] });
    expect(graph.edges.map(({ id }) => id)).toContain("stage:0>stage:1:copy");
    // of the image that a COPY takes from, none runs
    const copied = look("FROM scratch\nCOPY --from=team/base:1 /a /a\n", base).build;
    expect(copied.steps.some(({ name }) => name.includes("ONBUILD"))).toBe(false);
  });

  it("sets by its triggers what rules ask for", () => {
    const text = "FROM team/base:1 AS b\nCOPY a b\nRUN pip install a==1\nFROM b\nCOPY a b\nRUN pip install a==1\n";
    const rules = (OnBuild: readonly string[]) =>
      look(
        text,
        own("docker.io/team/base:1", [{ Architecture: "amd64", Os: "linux", Config: { OnBuild } }]),
      ).problems.map(({ rule }) => rule);
    expect(rules(["RUN true"])).toEqual(expect.arrayContaining(["DL3045", "DL3042"]));
    expect(rules(["WORKDIR /app"])).not.toContain("DL3045");
    expect(rules(["WORKDIR /app"])).toContain("DL3042");
    expect(rules(["ENV PIP_NO_CACHE_DIR=1"])).not.toContain("DL3042");
    expect(rules(["ENV PIP_NO_CACHE_DIR=1"])).toContain("DL3045");
  });

  it("fails at the FROM where a trigger does", () => {
    const Config = { OnBuild: ["COPPY a b"] };
    const base = own("docker.io/team/base:1", [{ Architecture: "amd64", Os: "linux", Config }]);
    expect(look("FROM scratch\nFROM team/base:1\n", base).build.error).toMatchObject({
      message: "unknown instruction: COPPY (did you mean COPY?)",
      lines: [{ first: 2, last: 2 }],
    });
  });

  it("runs no triggers that a history shows, or that are known in part", () => {
    const history = own("docker.io/team/base:1", [{ CreatedBy: "ENV A=1" }, { CreatedBy: "ONBUILD RUN x" }]);
    for (const { build } of [look("FROM team/base:1\n", history), look("FROM cypress/factory:5\n", [])])
      expect(build.steps).toHaveLength(1);
    expect(look("FROM cypress/factory:5\nWORKDIR $APPLIED/x\n", []).problems.map(({ rule }) => rule)).not.toContain(
      "UndefinedVar",
    );
  });
});
