import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { ContextFiles } from "./analyze-files.ts";
import type { AnalyzeOptions } from "./analysis.ts";
import type { TargetFiles } from "./build/target-files.ts";

const FILES = {
  "src/a.c": { size: 1 },
  "src/b.h": { size: 2 },
  "bin/run": { size: 3, mode: "755" },
  up: { link: "src" },
};

function filesOf(text: string, options: AnalyzeOptions = {}): TargetFiles {
  const files = new ContextFiles(analyze(text, { files: FILES, ...options })).ofTarget("");
  if (!files) throw new Error("no stage");
  return files;
}

function landed({ copies }: TargetFiles): string[] {
  return copies.flatMap(({ actions }) =>
    actions.flatMap(({ lands }) => lands.map(({ path, from }) => `${path} ${from}`)),
  );
}

describe("what is sent of a build context", () => {
  it("is what the instructions take, and where links on the way lead", () => {
    expect(filesOf("FROM scratch\nCOPY up/a.c /\n").transfer).toMatchObject({
      error: "",
      paths: ["src/", "src/a.c", "up"],
      bytes: 1,
    });
  });

  it("leaves out what the ignore file of the Dockerfile says, not that of the context", () => {
    const options = { dockerignore: "src", dockerfileIgnore: "bin" };
    expect(filesOf("FROM scratch\nCOPY . /\n", options).transfer?.paths).toEqual([
      ".dockerignore",
      "Dockerfile",
      "Dockerfile.dockerignore",
      "src/",
      "src/a.c",
      "src/b.h",
      "up",
    ]);
  });

  it("is unknown with a pattern that isn't one", () => {
    const { transfer } = filesOf("FROM scratch\nCOPY [ /\n");
    expect(transfer?.error).toBe("invalid includepatterns: [[]: syntax error in pattern");
  });

  it("is nothing where no step takes from the context", () => {
    expect(filesOf("FROM scratch\nCOPY --from=alpine /a /a\n").transfer).toBe(null);
  });
});

describe("where a COPY puts files", () => {
  it("merges directories of the same name, each file once", () => {
    const files = {
      "one/lib/a": { size: 1 },
      "one/lib/both": { size: 2 },
      "two/lib/b": { size: 3 },
      "two/lib/both": { size: 4 },
    };
    const { copies, result } = filesOf("FROM scratch\nCOPY one* two* /x/\n", { files });
    expect(
      copies.flatMap(({ actions }) => actions.map(({ lands }) => lands.map(({ path, size }) => [path, size]))),
    ).toEqual([
      [
        ["/x/", 0],
        ["/x/lib/", 0],
        ["/x/lib/a", 1],
        ["/x/lib/both", 2],
      ],
      [
        ["/x/lib/b", 3],
        ["/x/lib/both", 4],
      ],
    ]);
    expect(result.find("/x/lib/both")).toMatchObject({ size: 4 });
    const wild = landed(filesOf("FROM scratch\nCOPY [ot]* /x/\n", { files }));
    expect(wild).toEqual(["/x/ ", "/x/lib/ ", "/x/lib/a one/lib/a", "/x/lib/b two/lib/b", "/x/lib/both two/lib/both"]);
  });

  it("shares a directory that it copies as it is, and takes it over only where it changes", () => {
    const text = "FROM scratch AS a\nCOPY . /one/\nFROM scratch\nCOPY --from=a /one /two\nCOPY bin/run /two/src/\n";
    const { result, transfer } = filesOf(text);
    const sent = transfer?.tree.find("/bin");
    expect(sent).toMatchObject({ kind: "directory" });
    expect(result.find("/two/bin")).toBe(sent);
    expect(result.find("/two/src/run")).toMatchObject({ kind: "file", mode: 0o755 });
    expect(transfer?.tree.find("/src/run")).toBe("absent");
  });

  it("looks for wildcards only as deep as they go", () => {
    const files = { "a/b/c.txt": {}, "a/d.txt": {}, "e.txt": {}, "f[1]/g.txt": {} };
    expect(
      landed(filesOf("FROM scratch\nCOPY */*.txt /x/\n", { files })).filter((path) => !path.endsWith(" ")),
    ).toEqual(["/x/d.txt a/d.txt", "/x/g.txt f[1]/g.txt"]);
    expect(landed(filesOf("FROM scratch\nCOPY *[[]1] /x/\n", { files }))).toContain("/x/g.txt f[1]/g.txt");
  });

  it("copies the contents of a directory", () => {
    expect(landed(filesOf("FROM scratch\nCOPY src /app/\n"))).toEqual([
      "/app/ ",
      "/app/a.c src/a.c",
      "/app/b.h src/b.h",
    ]);
  });

  it("overwrites a file that isn't a directory", () => {
    expect(landed(filesOf("FROM scratch\nCOPY src/* /x\n"))).toEqual(["/x src/b.h"]);
  });

  it("follows a link that is named, and copies one below as it is", () => {
    expect(landed(filesOf("FROM scratch\nCOPY up /u/\n"))).toContain("/u/a.c src/a.c");
    expect(landed(filesOf("FROM scratch\nCOPY . /u/\n"))).toContain("/u/up src");
  });

  it("keeps the parents that are asked for", () => {
    expect(landed(filesOf("FROM scratch\nCOPY --parents ./src/a.c /x/\n"))).toEqual([
      "/x/ ",
      "/x/src/ ",
      "/x/src/a.c src/a.c",
    ]);
  });

  it("sees through stages", () => {
    const text = "FROM scratch AS a\nCOPY src /s\nFROM scratch\nCOPY --from=a /s /t\nCOPY bin/run /t/a.c/\n";
    expect(filesOf(text).failures.map(({ message }) => message)).toEqual(["mkdir /t/a.c: not a directory"]);
  });

  it("unpacks an archive that ADD takes", () => {
    const files = { "a.tgz": { tar: ["x", "d/y"] } };
    expect(landed(filesOf("FROM scratch\nADD a.tgz /r\n", { files }))).toEqual([
      "/r/ ",
      "/r/d/ ",
      "/r/d/y a.tgz!d/y",
      "/r/x a.tgz!x",
    ]);
    expect(landed(filesOf("FROM scratch\nCOPY a.tgz /r\n", { files }))).toEqual(["/r a.tgz"]);
  });

  it("applies an octal and a symbolic mode", () => {
    const modes = (chmod: string): number[] =>
      filesOf(`FROM scratch\nCOPY --chmod=${chmod} bin/run /r\n`).copies.flatMap(({ actions }) =>
        actions.flatMap(({ lands }) => lands.map(({ mode }) => mode)),
      );
    expect(modes("4750")).toEqual([0o4750]);
    expect(modes("u=rwX,go=")).toEqual([0o700]);
    expect(modes("go-x")).toEqual([0o744]);
  });
});

describe("a step that fails for its context files", () => {
  it.each([
    ["COPY nope /", 'failed to compute cache key: failed to calculate checksum of ref REF: "/nope": not found'],
    ["COPY nope/* /", "lstat /nope: no such file or directory"],
    ["COPY --exclude=x nope /", "lstat /nope: no such file or directory"],
    [
      "RUN --mount=source=nope,target=/n x",
      'failed to compute cache key: failed to calculate checksum of ref REF: "/nope": not found',
    ],
  ])("%s", (line, message) => {
    expect(filesOf(`FROM scratch\n${line}\n`).failures).toEqual([{ step: 1, lines: [{ first: 2, last: 2 }], message }]);
  });

  it("looks below a link to the root of the context", () => {
    const files = { ln: { link: "/" }, out: { link: "nowhere" }, a: { size: 1 } };
    expect(filesOf("FROM scratch\nCOPY ln/o* /\n", { files }).failures).toMatchObject([
      { message: 'failed to compute cache key: failed to calculate checksum of ref REF: "/ln/out": not found' },
    ]);
    expect(landed(filesOf("FROM scratch\nCOPY ln/a* /\n", { files }))).toEqual(["/a a"]);
  });

  it.each([
    ["a/b/c", "open /a/b/c: not a directory"],
    ["a/d/", "mkdir /a/d: not a directory"],
  ])("can't unpack %s of an archive below a file", (entry, message) => {
    const files = { a: { size: 1 }, "app.tar": { tar: [entry] } };
    expect(filesOf("FROM scratch\nADD a app.tar /x/\n", { files }).failures).toMatchObject([{ message }]);
  });

  it("is none where a wildcard matches nothing", () => {
    expect(filesOf("FROM scratch\nCOPY *.nope /\n").failures).toEqual([]);
  });
});

it("ends with a link loop and names of any kind", () => {
  const files = { loop: { link: "loop" }, a: { link: "b" }, b: { link: "a" }, ["__proto__"]: { size: 1 }, "\n💩": {} };
  const { failures, transfer } = filesOf("FROM scratch\nCOPY . /\nCOPY a loop /x\n", { files });
  expect(transfer?.paths).toEqual(expect.arrayContaining(["\n💩", "__proto__"]));
  expect(failures.map(({ message }) => message)).toEqual(
    ["a", "loop"]
      .map(() => "failed to compute cache key: failed to calculate checksum of ref REF: too many links")
      .slice(1),
  );
});
