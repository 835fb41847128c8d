import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeFileError } from "./input/read-file.ts";
import { runInFolder } from "./run-in-folder.ts";

const FILES = {
  Dockerfile: "FROM a AS build\nFROM b AS app\nCOPY --from=build /x /x\n",
  binary: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]),
  latin1: new Uint8Array([0x46, 0xe9]),
  "sub/Dockerfile": "FROM a\n",
  empty: "",
};

describe("bad input ends with one sentence and exit code 2", () => {
  it.each([
    ["graph nowhere", "There is no file nowhere."],
    ["check nowhere", "There is no file nowhere."],
    ["graph sub", "sub is a directory, not a file."],
    ["check sub", "sub is a directory, not a file."],
    ["graph binary", "binary is a binary file, not text."],
    ["graph latin1", "latin1 is not UTF-8 text."],
    ["graph sub/Dockerfile/x", "There is no file sub/Dockerfile/x: part of its path is not a directory."],
    ["graph empty", "empty has no stage: it needs a FROM line."],
    ["graph --target biuld", 'Dockerfile has no stage "biuld"; did you mean build?'],
    ["check --target nope", 'Dockerfile has no stage "nope"; its named stages are build, app.'],
    ["graph --frmat dot", "unknown option '--frmat'; did you mean --format?"],
    ["graph --format bmp", "option '-f, --format <format>' argument 'bmp' is invalid."],
    ["grpah", "unknown command 'grpah'; did you mean graph?"],
    ["explain Dockerfile:9", "Dockerfile has no line 9; it has 4."],
    ["diff Dockerfile nowhere", "There is no file nowhere."],
    ["diff Dockerfile", "missing required argument 'new'."],
    ["record Dockerfile", "Dockerfile is not a build record: it isn't a tar archive, or it's damaged."],
    ["context nowhere", "There is no directory nowhere."],
    ["context Dockerfile", "Dockerfile is a file, not a directory."],
    ["bake", "couldn't find a bake definition"],
    ["link binary", "binary is a binary file, not text."],
    ["link --host ftp://x", "ftp://x is not the address of a page."],
    ["open --port 99999", "--port 99999 is not a port."],
    ["completion csh", "command-argument value 'csh' is invalid for argument 'shell'."],
    ["graph --check", "--check needs --embed or --output: it compares with a file."],
    ["check *.none", "No files match *.none."],
    ["graph git:HEAD:Dockerfile", "This is not a git repository."],
    ["graph -o no/such/folder.svg", "no/such/folder.svg can't be written: its directory doesn't exist."],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await runInFolder(line.split(" "), { files: FILES });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.startsWith(`stagelight: ${sentence.split(" argument")[0]}`)).toBe(true);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each(["graph", "check", "explain", "link", "diff Dockerfile", "context . --file"])(
    "%s of 100 MB",
    async (command) => {
      const folder = mkdtempSync(join(tmpdir(), "stagelight-"));
      try {
        const large = join(folder, "large");
        writeFileSync(large, "");
        truncateSync(large, 100 * 1024 * 1024);
        const { code, err } = await runInFolder([...command.split(" "), large], { files: { Dockerfile: "FROM a\n" } });
        expect({ code, err }).toEqual({
          code: 2,
          err: `stagelight: ${large} is too large (100 MiB): the limit is 1 MiB.\n`,
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it("says that a file is unreadable", () => {
    const error = Object.assign(new Error("x"), { code: "EACCES" });
    expect(describeFileError("Dockerfile", error)).toBe("Dockerfile can't be accessed: permission denied.");
  });

  it("says what to do when it is given nothing to do", async () => {
    const { code, err } = await runInFolder([]);
    expect({ code, lines: err.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
  });
});
