import { describe, expect, it } from "vitest";
import { packageName, packagesInstalledBy } from "./package-commands.ts";
import { parseScript } from "./script/parse-script.ts";

const packages = (script: string): readonly string[] =>
  parseScript(script).commands.flatMap((command) => packagesInstalledBy(command)?.packages.map(packageName) ?? []);

describe("packagesInstalledBy", () => {
  it.each([
    ["apt-get update && apt-get install -y --no-install-recommends curl=7.88 git", ["curl", "git"]],
    ["apt-get install -y curl >/dev/null 2>&1", ["curl"]],
    ["apt-get install -y gcc # compiler for native modules", ["gcc"]],
    ["apt-get -t bookworm-backports install git", ["git"]],
    ["apt-get install --target-release bookworm-backports git", ["git"]],
    ["apk add --no-cache --virtual .build-deps gcc musl-dev", ["gcc", "musl-dev"]],
    ["apk add --repository edge gcc", ["gcc"]],
    ["apk add --root /rootfs gcc", []],
    ["microdnf install -y tar && zypper in -y gzip", ["tar", "gzip"]],
    ["pacman -Sy --noconfirm go && pacman -R go", ["go"]],
    ["echo please apt install foo", []],
    ["apt-get remove curl", []],
  ])("%s", (script, expected) => {
    expect(packages(script)).toEqual(expected);
  });

  it("reads many options at once", () => {
    const before = process.cpuUsage().user;
    expect(packages(`apt ${"-a=b ".repeat(20_000)} x`)).toEqual([]);
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});
