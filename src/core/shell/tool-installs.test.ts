import { describe, expect, it } from "vitest";
import { parseScript } from "./script/parse-script.ts";
import { installsTool, isGlobal } from "./tool-installs.ts";

describe("installsTool", () => {
  it.each([
    ["npm i -g pm2", true],
    ["yarn global add serve", true],
    ["npm install --location=global serve", true],
    ["npm ci", false],
    ["npm i -g /tmp/tool.tgz", false],
    ["corepack enable", true],
    ["corepack prepare", false],
    ["gem install bundler -v 2.5", true],
    ["gem install ./a.gem", false],
    ["pecl install redis", true],
    ["docker-php-ext-install intl", true],
    ["go install example.com/tool@v1", true],
    ["go install ./cmd/api", false],
    ["cargo install sqlx-cli", true],
    ["cargo install --path .", false],
    ["/usr/local/bin/npm i -g pm2", true],
  ])("%s", (script, expected) => {
    expect(parseScript(script).commands.slice(0, 1).map(installsTool)).toEqual([expected]);
  });
});

describe("isGlobal", () => {
  it("knows the ways to say so", () => {
    const all = "npm i -g a && npm i --global a && npm i --location=global a && yarn global add a";
    expect(parseScript(all).commands.every(isGlobal)).toBe(true);
    expect(parseScript("npm ci && yarn add globals").commands.some(isGlobal)).toBe(false);
  });
});
