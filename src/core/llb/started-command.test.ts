import { describe, expect, it } from "vitest";
import { startedCommand } from "./started-command.ts";

describe("startedCommand", () => {
  it("is ENTRYPOINT with CMD as its arguments", () => {
    expect(startedCommand({ entrypoint: ["node"], cmd: ["server.js"] })).toEqual(["node", "server.js"]);
    expect(startedCommand({ entrypoint: [], cmd: ["/bin/sh", "-c", "run"] })).toEqual(["/bin/sh", "-c", "run"]);
  });

  it("is ENTRYPOINT alone where a shell reads it as a script that takes no arguments", () => {
    const cmd = ["--port", "80"];
    const shell = ["/bin/sh", "-c", "exec serve"];
    expect(startedCommand({ entrypoint: shell, cmd })).toEqual(shell);
    const bash = ["/bin/bash", "-c", "exec serve"];
    expect(startedCommand({ entrypoint: bash, cmd })).toEqual(bash);
    const passed = ["/bin/sh", "-c", 'exec serve "$@"'];
    expect(startedCommand({ entrypoint: passed, cmd })).toEqual([...passed, ...cmd]);
    const named = ["/bin/sh", "-c", "exec serve", "serve"];
    expect(startedCommand({ entrypoint: named, cmd })).toEqual([...named, ...cmd]);
  });

  it.each([
    ["bash with options", ["/bin/bash", "-o", "pipefail", "-ec", "exec serve"], false],
    ["a script that counts its arguments", ["/bin/sh", "-c", "test ${#} -gt 0 && serve"], true],
    ["a script that goes through its arguments", ["/bin/sh", "-c", "for one; do serve $one; done"], true],
    ["a script that reads its options", ["/bin/sh", "-c", "while getopts ab one; do serve $one; done"], true],
    ["a script that shifts its arguments", ["/bin/sh", "-c", "serve; shift"], true],
    ["a file that is read into the script", ["/bin/sh", "-c", ". /start.sh"], true],
    ["a file name with such a word", ["/bin/sh", "-c", "/source/shift ./serve for it"], false],
    ["PowerShell, which adds them to its command", ["powershell", "-Command", "serve"], true],
    ["Windows' cmd, which adds them too", ["cmd", "/S", "/C", "serve"], true],
    ["a program that reads a script", ["python", "-c", "import serve"], true],
  ])("knows whether CMD reaches %s", (_, entrypoint, isReached) => {
    const cmd = ["--port", "80"];
    expect(startedCommand({ entrypoint, cmd })).toEqual(isReached ? [...entrypoint, ...cmd] : entrypoint);
  });
});
