import { describe, expect, it } from "vitest";
import { parseScript } from "../../shell/script/parse-script.ts";
import { developmentInstalls, leavesOutDevelopment } from "./development-installs.ts";

const development = (script: string, ...env: readonly string[]): readonly string[] =>
  developmentInstalls(parseScript(script).commands, env).map(({ written }) => written);

describe("developmentInstalls", () => {
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
    ["pip install -r dev.txt", ["pip install"]],
    ["python -m pip install --requirement=requirements/development.txt", ["pip install"]],
    ["npm ci --production=false && yarn --production=false", ["npm ci", "yarn"]],
    ["npm install --production false", ["npm install"]],
    ["NODE_ENV=production npm ci --include=dev", ["npm ci"]],
    ["export NODE_ENV=production && poetry install", ["poetry install"]],
    ["export NODE_ENV=production && unset NODE_ENV && npm ci", ["npm ci"]],
    ["npm ci && export NODE_ENV=production", ["npm ci"]],
    ["bun install", ["bun install"]],
    ["export NODE_ENV=production && npm ci", []],
    ["pip install -r devices.txt", []],
    ["npm install --production true && npm ci --production", []],
    ["COMPOSER_NO_DEV=1 composer install", []],
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

  it("reads the environment that the script starts with", () => {
    expect(development("npm ci", "NODE_ENV=production")).toEqual([]);
    expect(development("export NODE_ENV=development && npm ci", "NODE_ENV=production")).toEqual(["npm ci"]);
  });

  it("reads many options at once", () => {
    const before = process.cpuUsage().user;
    expect(development(`npm ci ${"--a ".repeat(20_000)} !`)).toEqual([]);
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});

describe("leavesOutDevelopment", () => {
  it.each([
    ["npm prune --omit dev", true],
    ["npm install --production", true],
    ["npm install --production=false", false],
    ["npm install -g serve", false],
    ["pnpm prune --prod", true],
    ["yarn --version", false],
  ])("%s", (script, expected) => {
    expect(parseScript(script).commands.some(leavesOutDevelopment)).toBe(expected);
  });
});
