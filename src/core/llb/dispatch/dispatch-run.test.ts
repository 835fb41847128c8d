import { describe, expect, it } from "vitest";
import { analyze } from "../../analyze.ts";

const execsOf = (text: string, platform = "linux/amd64") =>
  analyze(text, { platform }).build.steps.flatMap(({ name, op }) => (op.kind === "exec" ? [{ name, ...op }] : []));
const execOf = (text: string, platform?: string) => {
  const [exec] = execsOf(text, platform);
  if (!exec) throw new Error(analyze(text).build.error?.message ?? "no step");
  return exec;
};
const mountsOf = (run: string) => execOf(`FROM a AS x\nFROM b\nWORKDIR /w\n${run}\n`).mounts;
const errorOf = (text: string) => analyze(text).build.error?.message;

describe("RUN", () => {
  it("runs the shell form with the shell, variables left to it", () => {
    expect(execOf("FROM a\nENV A=1\nRUN echo $A  'b'\n").args).toEqual(["/bin/sh", "-c", "echo $A  'b'"]);
    expect(execOf('FROM a\nSHELL ["bash", "-c"]\nRUN x\n').args).toEqual(["bash", "-c", "x"]);
    expect(execOf("FROM a\nRUN x\n", "windows/amd64").args).toEqual(["cmd", "/S", "/C", "x"]);
  });

  it("runs the exec form as it is", () => {
    expect(execOf('FROM a\nRUN ["x", "$A"]\n').args).toEqual(["x", "$A"]);
  });

  it("has the working directory, user and environment of its line", () => {
    const text = "FROM a\nARG B=2\nENV A=1\nUSER app\nWORKDIR /w\nRUN x\nUSER root\n";
    expect(execOf(text)).toMatchObject({ cwd: "/w", user: "app" });
    expect(execOf(text).env.slice(1)).toEqual(["B=2", "A=1"]);
  });

  it("names the network and the sandbox where they are not the usual ones", () => {
    expect(execOf("FROM a\nRUN x\n")).toMatchObject({ network: "", security: "" });
    expect(execOf("FROM a\nRUN --network=none --security=insecure x\n")).toMatchObject({
      network: "NONE",
      security: "INSECURE",
    });
  });

  it("of nothing ends the build", () => {
    expect(errorOf("FROM a\nRUN []\n")).toBe("arguments are required");
    expect(errorOf("FROM a\nRUN --device=a x\n")).toBe(
      "device feature is only supported in Dockerfile frontend 1.14.0-labs or later",
    );
  });
});

describe("here-documents of RUN", () => {
  it("are the script where they are all there is", () => {
    const { args, name } = execOf("FROM a\nRUN <<E\n\necho $A\necho b\nE\n");
    expect(args).toEqual(["/bin/sh", "-c", "\necho $A\necho b\n"]);
    expect(name).toBe("[2/2] RUN <<E (echo $A...)");
  });

  it("lose their tabs with <<-", () => {
    expect(execOf("FROM a\nRUN <<-E\n\techo\n\tE\n").args.at(-1)).toBe("echo\n");
  });

  it("are handed to the shell where there is more, marks and all", () => {
    expect(execOf("FROM a\nRUN cat <<E > /x\n$A\nE\n").args.at(-1)).toBe("cat <<E > /x\n$A\nE");
    expect(execOf("FROM a\nRUN cat <<A <<B\n1\nA\n2\nB\n").args.at(-1)).toBe("cat <<A <<B\n1\nA\n2\nB");
  });

  it("become a file that runs where they name their own interpreter", () => {
    const { args, mounts } = execOf("FROM a\nRUN <<E\n#!/usr/bin/env python\nprint()\nE\n");
    expect(args).toEqual(["/bin/sh", "-c", "/dev/pipes/E"]);
    expect(mounts).toMatchObject([{ type: "bind", dest: "/dev/pipes/", readonly: true }]);
    const file = analyze("FROM a\nRUN <<E\n#!/bin/x\nE\n").build.steps.find(({ op }) => op.kind === "file");
    expect(file?.op).toMatchObject({ actions: [{ action: "mkfile", dest: "/E", mode: 0o755, data: "#!/bin/x\n" }] });
  });
});

describe("mounts", () => {
  it("are sorted by where they go, the root among them", () => {
    const text = "FROM a AS x\nFROM b\nRUN --mount=type=cache,target=/z --mount=from=x,target=/b y\n";
    const { mounts } = execOf(text);
    expect(mounts.map(({ dest }) => dest)).toEqual(["/b", "/z"]);
    expect(mounts.map(({ input }) => input)).toEqual([1, -1]);
  });

  it("go below the working directory where they are relative", () => {
    expect(mountsOf("RUN --mount=from=x,target=t,source=s/../r y")[0]).toMatchObject({ dest: "/w/t", source: "/r" });
  });

  it("of a cache have its id, or the path, and are shared", () => {
    expect(mountsOf("RUN --mount=type=cache,target=/c/ y")[0]).toMatchObject({
      type: "cache",
      cacheId: "//c",
      sharing: "shared",
      readonly: false,
    });
    expect(mountsOf("RUN --mount=type=cache,target=/c,id=k,sharing=locked,ro y")[0]).toMatchObject({
      cacheId: "/k",
      sharing: "locked",
      readonly: true,
    });
  });

  it("of a cache with an owner start from a directory that has it", () => {
    const { steps } = analyze("FROM b\nRUN --mount=type=cache,target=/c,uid=10,mode=0700 y\n").build;
    const made = steps.find(({ name }) => name === "[internal] setting cache mount permissions");
    expect(made?.op).toMatchObject({ actions: [{ action: "mkdir", dest: "/cache", mode: 0o700, owner: "10:0" }] });
  });

  it("expand variables, in types too", () => {
    const text = "FROM b\nARG T=cache D=/c\nRUN --mount=type=$T,target=$D/x y\n";
    expect(execOf(text).mounts[0]).toMatchObject({ type: "cache", dest: "/c/x" });
  });

  it("of secrets are files, variables or both", () => {
    const secrets = (run: string) => mountsOf(run).map(({ type, dest, secret }) => `${type} ${dest} ${secret}`);
    expect(secrets("RUN --mount=type=secret,id=a y")).toEqual(["secret /run/secrets/a a"]);
    expect(secrets("RUN --mount=type=secret,target=/d/b y")).toEqual(["secret /d/b b"]);
    expect(secrets("RUN --mount=type=secret,id=a,env=T y")).toEqual(["secretenv T a"]);
    expect(secrets("RUN --mount=type=secret,id=a,env=T,target=/d y")).toEqual(["secret /d a", "secretenv T a"]);
  });

  it("of an agent set its socket", () => {
    const { mounts, env } = execOf("FROM b\nRUN --mount=type=ssh y\n");
    expect(mounts).toMatchObject([{ type: "ssh", dest: "/run/buildkit/ssh_agent.0" }]);
    expect(env).toContain("SSH_AUTH_SOCK=/run/buildkit/ssh_agent.0");
    expect(execOf("FROM b\nENV SSH_AUTH_SOCK=/s\nRUN --mount=type=ssh y\n").env).not.toContain(
      "SSH_AUTH_SOCK=/run/buildkit/ssh_agent.0",
    );
  });

  it.each([
    ["from=y,target=/t", 'cannot mount from stage "y" to "/t", stage needs to be defined before current command'],
    ["target=/", 'invalid mount target "/"'],
    ["type=ssh,source=/s", "ssh does not support source"],
    ["type=nothing,target=/t", 'unsupported mount type "nothing"'],
    ["type=secret", "invalid secret mount. one of source, target required"],
    ["type=cache,target=${X?no}", 'failed to process "${X?no}": X: no'],
  ])("are refused when they run: %s", (mount, message) => {
    const { checkError } = analyze(`FROM a AS x\nRUN --mount=${mount} z\nFROM b AS y\n`);
    expect(checkError).toEqual({ message, lines: [{ first: 2, last: 2 }] });
  });
});

describe("names of steps", () => {
  it("count within the stage, FROM, COPY, ADD, RUN and WORKDIR each being one", () => {
    const text = "FROM a AS x\nENV E=1\nRUN one\nLABEL l=1\nFROM b\nWORKDIR /w\nADD f /f\nCOPY --from=x /1 /1\n";
    const { steps } = analyze(text).build;
    expect(steps.map(({ name }) => name)).toEqual([
      "[stage-1 1/4] FROM docker.io/library/b:latest",
      "[stage-1 2/4] WORKDIR /w",
      "local://context",
      "[stage-1 3/4] ADD f /f",
      "[x 1/2] FROM docker.io/library/a:latest",
      "[x 2/2] RUN one",
      "[stage-1 4/4] COPY --from=x /1 /1",
    ]);
  });

  it("leave the only stage unnamed, unless a mount brings another source", () => {
    expect(execOf("FROM a\nRUN x\n").name).toBe("[2/2] RUN x");
    expect(execOf("FROM a AS b\nRUN x\n").name).toBe("[2/2] RUN x");
    expect(execOf("FROM a\nRUN --mount=type=cache,target=/c x\n").name).toMatch(/^\[stage-0 2\/2\]/);
  });

  it("are padded to the width of the last number", () => {
    const { steps } = analyze(`FROM a\n${"RUN x\n".repeat(10)}`).build;
    expect(steps[0]?.name).toBe("[ 1/11] FROM docker.io/library/a:latest");
  });

  it("show variables expanded, quotes kept, the keyword in capitals", () => {
    expect(execOf(`FROM a\nARG A=1\nrun echo "$A" $B\n`).name).toBe('[2/2] RUN echo "1" $B');
    const { steps } = analyze('FROM a\nARG A=1\ncopy "x$A" $B/y\n').build;
    expect(steps.at(-1)?.name).toBe("[2/2] COPY x1 /y");
  });

  it("hide variables that come from secrets", () => {
    expect(execOf("FROM a\nARG T=plain\nRUN --mount=type=secret,id=s,env=T echo $T\n").name).toBe(
      "[stage-0 2/2] RUN --mount=type=secret,id=s,env=T echo ****",
    );
  });

  it("are listed once for steps that are the same, the last name counting", () => {
    const { steps } = analyze("FROM a AS x\nRUN y\nFROM a AS z\nRUN y\nCOPY --from=x /1 /1\n").build;
    expect(steps.filter(({ op }) => op.kind === "exec")).toHaveLength(1);
    expect(steps.filter(({ op }) => op.kind === "source")).toHaveLength(1);
  });
});
