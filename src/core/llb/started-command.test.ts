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
});
