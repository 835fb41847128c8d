import { describe, expect, it } from "vitest";
import type { Analysis, ProjectTarget } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import { findTool } from "../exercise/find-tool.ts";
import { imageCatalogue } from "../images/image-catalogue.ts";
import { isBaseUnknown, unknownBase } from "../images/unknown-base.ts";
import { analyzeProject } from "./analyze-project.ts";
import { analyzeTargets } from "./analyze-targets.ts";
import { linkedBake, look, NO_COMPOSE, ofTarget, rules, withBase } from "./samples/linked-project.ts";

const BASE = `FROM alpine:3.22
RUN apk add --no-cache bash nodejs && adduser -D -u 1234 app
ENV MODE=fast NODE_ENV=production
WORKDIR /srv
USER app
EXPOSE 8080
VOLUME /data
LABEL team=web
STOPSIGNAL SIGINT
HEALTHCHECK CMD ["true"]
SHELL ["/bin/bash", "-c"]
ENTRYPOINT ["node"]
CMD ["server.js"]
`;

describe("a stage that starts from another target", () => {
  it("has the configuration that the other target ends in", () => {
    const whole = withBase(BASE, "FROM common\nWORKDIR app\nRUN echo $MODE\n");
    const { build, stages, baseImages } = ofTarget(whole);
    const { config: other } = ofTarget(whole, "base").build;
    expect(build.config).toEqual({ ...other, workingDir: "/srv/app" });
    expect(build.config).toMatchObject({
      user: "app",
      entrypoint: ["node"],
      cmd: ["server.js"],
      shell: ["/bin/bash", "-c"],
      labels: { team: "web" },
      exposedPorts: ["8080/tcp"],
      volumes: ["/data"],
      stopSignal: "SIGINT",
      healthcheck: { test: ["CMD", "true"] },
    });
    expect(stages[0]?.base).toEqual({ kind: "context", key: "common", ref: "input:base" });
    expect(baseImages[0]).toMatchObject({
      name: "docker.io/library/alpine",
      packageManager: "apk",
      shells: expect.arrayContaining(["sh"]),
      commands: expect.arrayContaining(["apk", "bash", "nodejs"]),
      users: [{ name: "app", uid: "1234" }],
      size: { unpackedMB: 8 },
    });
    expect(whole.baseImages.map((image) => image?.packageManager)).toEqual(["apk", "apk"]);
    const run = build.steps.find(({ name }) => name.includes("RUN"));
    expect(run?.op).toMatchObject({ args: ["/bin/bash", "-c", "echo $MODE"], cwd: "/srv/app", user: "app" });
  });

  it("is a base that rules know", () => {
    const app = `FROM common AS build
COPY src src
ENV FIRST=$MODE SECOND=$OTHER
FROM build
ENTRYPOINT ["node", "x.js"]
COPY --from=build /srv/src /srv/src
`;
    const known = withBase(BASE, app);
    expect(rules(known)).toContain("UndefinedVar");
    expect(rules(known)).not.toContain("stages/runs-as-root");
    const messages = known.project.problems.flatMap(({ problems }) => problems.map(({ message }) => message));
    expect(messages.filter((message) => message.includes("$MODE"))).toEqual([]);
    expect(unknownBase(ofTarget(known), 1)).toBeNull();
    expect(findTool(ofTarget(known), "apk").state).toBe("unmet");
  });

  it("runs as root where the other target does", () => {
    const app = 'FROM common\nCOPY . .\nCMD ["node", "server.js"]\n';
    expect(rules(withBase("FROM node:22\nWORKDIR /app\n", app))).toContain("stages/runs-as-root");
    expect(rules(withBase("FROM node:22\nUSER node\n", app))).not.toContain("stages/runs-as-root");
    expect(rules(withBase("FROM node:22\nRUN apt-get update && apt-get install -y gosu\n", app))).not.toContain(
      "stages/runs-as-root",
    );
  });

  it("is on an unknown base where the other target is, with what that target sets itself", () => {
    const whole = withBase("FROM example.com/own\nENV MODE=fast\nWORKDIR sub\n", "FROM common\nRUN echo $OTHER\n");
    const analysis = ofTarget(whole);
    expect(analysis.build.config).toMatchObject({ env: ["PATH=${PATH}", "MODE=fast"], workingDir: "" });
    expect(isBaseUnknown(analysis, 0)).toBe(true);
    expect(unknownBase(whole, 1)).toBe("example.com/own:latest");
    expect(rules(whole)).not.toContain("stages/runs-as-root");
  });

  it("knows a literal that looks like a variable, where none of the base image's depends on the version", () => {
    const env = (from: string, ...names: readonly string[]): readonly (string | null | undefined)[] => {
      const base = `FROM ${from} AS own\nFROM own\nENV NAME='\${name}' OWN=/a:$PATH VERSION=$PYTHON_VERSION\n`;
      const [image] = ofTarget(withBase(base, "FROM common\n")).baseImages;
      return names.map((name) => image?.env.find((one) => one.name === name)?.value);
    };
    expect(env("alpine:3.22", "NAME", "OWN")).toEqual(["${name}", expect.stringMatching(/^\/a:\/usr\/local\/sbin:/)]);
    expect(env("python:3.13", "VERSION", "PYTHON_VERSION")).toEqual([null, null]);
  });

  it("has no shell only where that is certain", () => {
    const base = "FROM gcr.io/distroless/static\nCOPY sh /bin/sh\n";
    expect(rules(withBase(base, "FROM common\nRUN make\n"))).not.toContain("stages/no-shell");
    expect(rules(withBase("FROM scratch\nADD rootfs.tar /\n", "FROM common\nRUN make\n"))).not.toContain(
      "stages/no-shell",
    );
  });

  it("takes it through a chain of targets", () => {
    const whole = look({
      "docker-bake.hcl": `target "default" { contexts = { two = "target:two" } }
target "two" {
  dockerfile-inline = "FROM one\\nENV TWO=$ONE-2"
  contexts = { one = "target:one" }
}
target "one" { dockerfile-inline = "FROM alpine:3.22\\nENV ONE=1" }
`,
      Dockerfile: "FROM two\nENV THREE=$TWO-3\n",
    });
    expect(ofTarget(whole).build.config?.env.slice(1)).toEqual(["ONE=1", "TWO=1-2", "THREE=1-2-3"]);
    expect(ofTarget(whole).baseImages[0]?.distro).toBe("alpine");
  });

  it("knows nothing where the other target can't be built", () => {
    const analysis = ofTarget(withBase("FROM alpine:3.22\nCOPY --from=9 a b\n", "FROM common\n"));
    expect(analysis.build.config?.env).toEqual(["PATH=${PATH}"]);
    expect(analysis.baseImages).toEqual([null]);
  });

  it("ends in bake's error where targets name each other, and hands nothing round", () => {
    const bake = {
      "docker-bake.hcl": `target "default" {
  dockerfile-inline = "FROM b"
  contexts = { b = "target:b" }
}
target "b" {
  dockerfile-inline = "FROM a"
  contexts = { a = "target:default" }
}
`,
    };
    expect(look(bake).project.error?.message).toContain("infinite loop from");
    const [some] = look({ Dockerfile: "" }).project.targets;
    if (!some) throw new Error("no target");
    const target = (name: string, links: readonly string[]): ProjectTarget => {
      const text = `FROM ${links[0] ?? "alpine:3.22"}\nENV ${name}=1\n`;
      const contexts = Object.fromEntries(links.map((link) => [link, `target:${link}`]));
      return { ...some, name, text, options: { contexts }, links };
    };
    const targets = [
      target("a", ["b", "c", "base"]),
      target("b", ["a"]),
      target("c", ["b", "base"]),
      target("d", ["c"]),
      target("e", ["base"]),
      target("base", []),
    ];
    const analyzed = analyzeTargets(targets, (text, options) =>
      analyze(text, { ...options, images: "known" }, undefined, imageCatalogue),
    );
    const handed = analyzed.map(({ target: { name, options }, analysis }) => [
      name,
      options.targetImages?.map((image) => image.name) ?? [],
      analysis.build.config?.env.slice(1),
    ]);
    expect(handed).toEqual([
      ["a", [], ["a=1"]],
      ["b", [], ["b=1"]],
      ["c", [], ["c=1"]],
      ["d", [], ["d=1"]],
      ["e", ["base"], ["base=1", "e=1"]],
      ["base", [], ["base=1"]],
    ]);
  });
});

describe("ONBUILD of another target", () => {
  it("runs at the start of the stage, also where it takes from other stages and targets", () => {
    const base = "FROM alpine:3.22\nONBUILD ENV BUILT=yes\nONBUILD COPY --from=tools /x /x\n";
    const whole = withBase(base, "FROM busybox AS tools\nFROM common\nRUN echo $BUILT\n");
    const { build } = ofTarget(whole);
    expect(build.config?.env).toContain("BUILT=yes");
    expect(build.config?.onBuild).toEqual([]);
    expect(build.steps.map(({ name }) => name)).toEqual([
      "input:base",
      // BuildKit counts again where a trigger needs another stage, and what it doesn't name
      "[tools 2/1] FROM docker.io/library/busybox:latest",
      "[stage-1 1/4] ONBUILD COPY --from=tools /x /x",
      "[stage-1 2/4] RUN echo yes",
    ]);
    expect(whole.build.reaches).toHaveLength(3);
  });

  it("doesn't run where the other target is only copied from", () => {
    const base = "FROM alpine:3.22\nONBUILD RUN make\n";
    const { build } = ofTarget(withBase(base, "FROM scratch\nCOPY --from=common /a /b\n"));
    expect(build.steps.map(({ name }) => name)).toEqual(["input:base", "[stage-0 1/1] COPY --from=common /a /b"]);
  });
});

describe("the platform of another target", () => {
  const ONE = linkedBake('  platforms = ["linux/arm64"]');

  it("is that of a stage that the target replaces, and not that of one that starts from it", () => {
    const replaced = ofTarget(withBase("FROM alpine:3.22\n", "FROM busybox AS common\nFROM common\nRUN make\n", ONE));
    expect(replaced.build.platform).toBe("linux/arm64");
    expect(ofTarget(withBase("FROM alpine:3.22\n", "FROM common\nRUN make\n", ONE)).build.platform).toBe("linux/amd64");
  });

  it("is chosen for each platform where the other target is built for several", () => {
    const platforms = '  platforms = ["linux/amd64", "linux/arm64"]';
    const base = "FROM alpine:3.22\nARG TARGETARCH\nENV ARCH=$TARGETARCH\nRUN make\n";
    const both = withBase(base, "FROM common\nRUN echo $ARCH\n", linkedBake(platforms, platforms));
    const configs = ofTarget(both).build.platforms.map(({ build }) => build.config?.env.at(-1));
    expect(configs).toEqual(["ARCH=amd64", "ARCH=arm64"]);
    expect(both.build.steps.filter(({ name }) => name.includes("RUN make"))).toHaveLength(2);
    const run = both.build.steps.find(({ name }) => name.includes("RUN echo arm64"));
    expect(run?.inputs.map((id) => both.build.steps[id]?.name)).toEqual(["[linux/arm64 2/2] RUN make"]);
    const one = ofTarget(withBase(base, "FROM common\n", linkedBake(platforms, '  platforms = ["linux/arm64"]')));
    expect(one.build.config?.env).toContain("ARCH=arm64");
  });

  it("takes the image of that name where the other target isn't built for it", () => {
    const several = linkedBake('  platforms = ["linux/amd64", "linux/arm64"]', '  platforms = ["linux/riscv64"]');
    const { build } = ofTarget(withBase("FROM alpine:3.22\n", "FROM common\n", several));
    expect(build.images).toEqual(["docker.io/library/common:latest"]);
  });
});

it("takes the configuration of an image that a context brings from the catalogue", () => {
  const contexts = { known: "docker-image://redis:7" };
  const analysis = analyze("FROM known\n", { contexts, images: "known" }, undefined, imageCatalogue);
  expect(analysis.baseImages[0]?.name).toBe("docker.io/library/redis");
  expect(analysis.build.config?.entrypoint).toEqual(["docker-entrypoint.sh"]);
  const plain = analyze("FROM known\n", { contexts });
  expect(plain.build.config).toMatchObject({ env: [expect.stringMatching(/^PATH=\//)], entrypoint: [] });
});

it("analyzes a target again only where what it is handed has changed", () => {
  const asked: string[] = [];
  const run = (base: string): void => {
    asked.length = 0;
    const known = new Map<string, Analysis>();
    const files = { "docker-bake.hcl": linkedBake(), "base.Dockerfile": base, Dockerfile: "FROM common\nRUN make\n" };
    analyzeProject(
      { files },
      {
        compose: NO_COMPOSE,
        set: [],
        now: "",
        analyze: (text, options) => {
          const key = JSON.stringify([text, options]);
          asked.push(key);
          const analysis = known.get(key) ?? analyze(text, { ...options, images: "known" }, undefined, imageCatalogue);
          known.set(key, analysis);
          return analysis;
        },
      },
    );
  };
  run("FROM alpine:3.22\nRUN make a\n");
  const before = asked.find((key) => key.includes("FROM common"));
  run("FROM alpine:3.22\nRUN make b\n");
  expect(asked).toContain(before);
  run("FROM alpine:3.22\nENV A=1\n");
  expect(asked).not.toContain(before);
});
