import { describe, expect, it } from "vitest";
import { analyze } from "../../analyze.ts";

const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const configOf = (text: string, platform = "") => {
  const { config, error } = analyze(text, platform === "" ? {} : { platform }).build;
  if (!config) throw new Error(error?.message ?? "no config");
  return config;
};
const errorOf = (text: string) => analyze(text).build.error?.message;

describe("ENV", () => {
  it("keeps the order in which variables came, a later value taking the earlier place", () => {
    expect(configOf("FROM a\nENV A=1 B=2\nENV C=3 A=4\n").env).toEqual([PATH, "A=4", "B=2", "C=3"]);
  });

  it("sees the variables as they were before the instruction", () => {
    expect(configOf("FROM a\nENV A=1\nENV A=2 B=$A\n").env).toEqual([PATH, "A=2", "B=1"]);
  });

  it("expands the name as well, and takes quotes off the value", () => {
    expect(configOf("FROM a\nENV A=K\nENV $A='x y' L=\"$A\"\n").env).toEqual([PATH, "A=K", "K=x y", "L=K"]);
  });

  it("expands the old form as one word", () => {
    expect(configOf('FROM a\nENV A  b "c"  d\n').env).toEqual([PATH, "A=b c  d"]);
  });

  it("can take over PATH", () => {
    expect(configOf("FROM a\nENV PATH=/x:$PATH\n").env).toEqual([PATH.replace("=", "=/x:")]);
  });
});

describe("a stage on another stage", () => {
  it("has its variables, labels, ports, volumes, user, shell and working directory", () => {
    const base =
      'FROM a AS x\nENV A=1\nLABEL l=1\nEXPOSE 80\nVOLUME /v\nUSER u\nSHELL ["sh"]\nWORKDIR /w\nSTOPSIGNAL 9\n';
    expect(configOf(`${base}FROM x\n`)).toMatchObject({
      env: [PATH, "A=1"],
      labels: { l: "1" },
      exposedPorts: ["80/tcp"],
      volumes: ["/v"],
      user: "u",
      shell: ["sh"],
      workingDir: "/w",
      stopSignal: "9",
    });
  });

  it("changes nothing of it", () => {
    const text = "FROM a AS x\nENV A=1\nLABEL l=1\nFROM x AS y\nENV A=2\nLABEL l=2\nUSER z\nFROM x\n";
    expect(configOf(text)).toMatchObject({ env: [PATH, "A=1"], labels: { l: "1" }, user: "" });
  });
});

describe("CMD and ENTRYPOINT", () => {
  it("put the shell in front of the shell form only", () => {
    expect(configOf('FROM a\nENTRYPOINT x $Y\nCMD ["z"]\n')).toMatchObject({
      entrypoint: ["/bin/sh", "-c", "x $Y"],
      cmd: ["z"],
    });
    expect(configOf('FROM a\nSHELL ["bash", "-eu", "-c"]\nCMD x\n').cmd).toEqual(["bash", "-eu", "-c", "x"]);
  });

  it("forget the base stage's CMD behind an ENTRYPOINT, but not the own", () => {
    expect(configOf('FROM a AS x\nCMD ["base"]\nFROM x\nENTRYPOINT ["e"]\n').cmd).toEqual([]);
    expect(configOf('FROM a AS x\nCMD ["base"]\nFROM x\nCMD ["own"]\nENTRYPOINT ["e"]\n').cmd).toEqual(["own"]);
    expect(configOf('FROM a AS x\nENTRYPOINT ["e"]\nFROM x\nCMD ["own"]\n').entrypoint).toEqual(["e"]);
  });

  it("use cmd on Windows", () => {
    expect(configOf("FROM a\nCMD x\n", "windows/amd64").cmd).toEqual(["cmd", "/S", "/C", "x"]);
  });
});

describe("WORKDIR", () => {
  it("goes on from where it is, and keeps an absolute path as it is written", () => {
    expect(configOf("FROM a\nWORKDIR /a\nWORKDIR b/../c\n").workingDir).toBe("/a/c");
    expect(configOf("FROM a\nWORKDIR b\n").workingDir).toBe("/b");
    expect(configOf("FROM a\nWORKDIR /a//b/\n").workingDir).toBe("/a//b/");
  });

  it("expands variables and quotes", () => {
    expect(configOf('FROM a\nENV D="x y"\nWORKDIR "/$D"\n').workingDir).toBe("/x y");
  });

  it("is a step that makes the directory for the user, unless it is the root", () => {
    const { steps } = analyze("FROM a\nUSER 10:app\nWORKDIR /w\nWORKDIR /\n").build;
    expect(steps).toHaveLength(2);
    expect(steps[1]).toMatchObject({
      name: "[2/3] WORKDIR /w",
      op: { actions: [{ action: "mkdir", dest: "/w", mode: 0o755, owner: "10:app" }] },
    });
  });

  it("takes drive letters on Windows, C only", () => {
    expect(configOf("FROM a\nWORKDIR C:\\\\app\nWORKDIR sub\n", "windows/amd64").workingDir).toBe("\\app\\sub");
    expect(analyze("FROM a\nWORKDIR D:\\\\x\n", { platform: "windows/amd64" }).build.error?.message).toContain(
      "The specified path is not on the system drive (C:)",
    );
  });
});

describe("EXPOSE", () => {
  it("names the protocol and every port of a range, sorted by bytes", () => {
    expect(configOf("FROM a\nENV P=9-10\nEXPOSE 80 443/udp $P 80/tcp\n").exposedPorts).toEqual([
      "10/tcp",
      "443/udp",
      "80/tcp",
      "9/tcp",
    ]);
  });

  it("takes several ports of one variable, and the host's side for nothing", () => {
    expect(configOf("FROM a\nENV P='1 2'\nEXPOSE $P 127.0.0.1:8080:3 5:4\n").exposedPorts).toEqual([
      "1/tcp",
      "2/tcp",
      "3/tcp",
      "4/tcp",
    ]);
  });

  it("adds to what the base exposes, each port once where ranges overlap", () => {
    const text = "FROM a AS x\nEXPOSE 8-10 9-11/udp\nFROM x\nEXPOSE 10-11 9 7-12\n";
    const tcp = ["10/tcp", "11/tcp", "11/udp", "12/tcp", "7/tcp", "8/tcp", "9/tcp"];
    expect(configOf(text).exposedPorts).toEqual(["10/tcp", "10/udp", ...tcp.slice(1), "9/udp"]);
    expect(analyze(text, { target: "x" }).build.config?.exposedPorts).toHaveLength(6);
  });

  it("does not count every port of many ranges again", () => {
    expect(configOf(`FROM a\n${"EXPOSE 0-65535\n".repeat(5_000)}`).exposedPorts).toHaveLength(65_536);
  });

  it.each([
    ["web", "invalid containerPort: web"],
    ["80/http", 'invalid port: "80/http": invalid proto: http'],
    ["/tcp", 'invalid port: "/tcp": no port specified'],
    ["70000", "invalid containerPort: 70000"],
    ["9-1", "invalid containerPort: 9-1"],
    ["x:80", "invalid hostPort: x"],
    ["1-3:80-81", "invalid ranges specified for container and host Ports: 80-81 and 1-3"],
    ["300.1.1.1:1:80", "invalid IP address: 300.1.1.1"],
  ])("refuses %s", (port, message) => {
    expect(errorOf(`FROM a\nEXPOSE ${port}\n`)).toBe(message);
  });

  it.each(["[::1]:1:80", "::ffff:1.2.3.4:1:80", "1-3:80"])("takes %s", (port) => {
    expect(configOf(`FROM a\nEXPOSE ${port}\n`).exposedPorts).toContain("80/tcp");
  });
});

describe("STOPSIGNAL", () => {
  it.each(["9", "SIGTERM", "term", "SIGRTMIN+3", "RTMAX-14"])("takes %s as it is written", (signal) => {
    expect(configOf(`FROM a\nSTOPSIGNAL ${signal}\n`).stopSignal).toBe(signal);
  });

  it.each(["0", "SIGNOTHING", "RTMIN+16", "SIGSIGTERM"])("refuses %s", (signal) => {
    expect(errorOf(`FROM a\nSTOPSIGNAL ${signal}\n`)).toBe(`invalid signal: ${signal}`);
  });
});

describe("other configuration", () => {
  it("has the labels with names and values expanded", () => {
    expect(configOf("FROM a\nARG K=k\nLABEL $K.x='a b'\nLABEL y=\"$K\"\n").labels).toEqual({
      "k.x": "a b",
      y: "k",
    });
  });

  it("refuses a volume that expands to nothing", () => {
    expect(errorOf("FROM a\nVOLUME $NOTHING\n")).toBe("VOLUME specified can not be an empty string");
  });

  it("starts from scratch with PATH and the root, and from an image with PATH alone", () => {
    expect(configOf("FROM scratch\n")).toMatchObject({ env: [PATH], workingDir: "/" });
    expect(configOf("FROM a\n")).toMatchObject({ env: [PATH], workingDir: "" });
  });

  it("says at which line a mistake of the expansion is", () => {
    const { error } = analyze('FROM a\n\nLABEL \\\n  x="${Y?no}"\n').build;
    expect(error).toEqual({
      message: 'failed to process "\\"${Y?no}\\"": Y: no',
      lines: [
        { first: 3, last: 3 },
        { first: 4, last: 4 },
      ],
    });
  });
});
