import { describe, expect, it } from "vitest";
import { parseScript } from "../../shell/script/parse-script.ts";
import { developmentInstall, installedPackages } from "./installs.ts";

const packages = (script: string): string[] => parseScript(script).commands.flatMap(installedPackages);
const development = (script: string): (string | null)[] =>
  parseScript(script)
    .commands.map(developmentInstall)
    .filter((one) => one !== null);

describe("installedPackages", () => {
  it.each([
    ["apt-get update && apt-get install -y --no-install-recommends curl=7.88 git", ["curl", "git"]],
    ["apt-get install -y curl >/dev/null 2>&1", ["curl"]],
    ["apt-get install -y gcc # compiler for native modules", ["gcc"]],
    ["apt-get -t bookworm-backports install git", ["git"]],
    ["apt-get install --target-release bookworm-backports git", ["git"]],
    ["apk add --no-cache --virtual .build-deps gcc musl-dev", ["gcc", "musl-dev"]],
    ["apk add --repository edge gcc", ["gcc"]],
    ["microdnf install -y tar && zypper in -y gzip", ["tar", "gzip"]],
    ["apt-get install -y $PACKAGES make", ["make"]],
    ["echo please apt install foo", []],
    ["apt-get remove curl", []],
  ])("%s", (script, expected) => {
    expect(packages(script)).toEqual(expected);
  });

  it("reads many options at once", () => {
    const before = process.cpuUsage().user;
    expect(packages(`apt ${"-a=b ".repeat(20_000)} x`)).toEqual([]);
    expect(development(`npm ci ${"--a ".repeat(20_000)} !`)).toEqual([]);
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});

describe("developmentInstall", () => {
  it.each([
    ["npm ci", ["npm ci"]],
    ["npm ci && npm install -g serve", ["npm ci"]],
    ["npm install --prefix web --no-audit", ["npm install"]],
    ["cd web && yarn --frozen-lockfile", ["yarn"]],
    ["yarn install && yarn build", ["yarn install"]],
    ["pnpm i --frozen-lockfile", ["pnpm i"]],
    ["composer install --prefer-dist", ["composer install"]],
    ["poetry install && uv sync --locked", ["poetry install", "uv sync"]],
    ["pip install -r requirements-dev.txt", ["pip install"]],
    ["npm ci --omit=dev; npm ci --omit dev; npm install --production", []],
    ["NODE_ENV=production npm ci", []],
    ["npm install -g yarn && corepack enable yarn && yarn --version", []],
    ["npm install express", []],
    ["rm -rf /root/.cache/yarn && apk add nodejs yarn", []],
    ["poetry install --without dev; uv sync --no-dev; composer install --no-dev", []],
    ["pip install -r requirements.txt", []],
  ])("%s", (script, expected) => {
    expect(development(script)).toEqual(expected);
  });
});
