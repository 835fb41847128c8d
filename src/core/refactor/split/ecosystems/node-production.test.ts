import { describe, expect, it } from "vitest";
import { projectFile, splitText, trySplit } from "../samples/try-split.ts";

describe("the flag that leaves development dependencies out", () => {
  it.each([
    ["CYPRESS_INSTALL_BINARY=0 npm ci", "CYPRESS_INSTALL_BINARY=0 npm ci --omit=dev"],
    ["A=1 B='x && y' npm ci", "A=1 B='x && y' npm ci --omit=dev"],
    ["npm ci --include=dev --no-audit", "npm ci --no-audit --omit=dev"],
    ["NOTE='npm ci' npm install --no-audit", "NOTE='npm ci' npm install --no-audit --omit=dev"],
  ])("is behind the installation, whatever is in front of it: %s", (run, flagged) => {
    const apart = splitText(
      `FROM node:20\nWORKDIR /app\nCOPY package*.json ./\nRUN ${run}\nCOPY . .\nRUN npm run build\nCMD ["node", "dist/main.js"]\n`,
    );
    expect(apart).toContain(`AS dependencies\nWORKDIR /app\nCOPY package*.json ./\nRUN ${flagged}\n`);
    expect(splitText(projectFile("node:20", `RUN ${run} && npm run build`, "node dist/main.js"))).toContain(
      `AS dependencies\nWORKDIR /app\nCOPY package*.json ./\nRUN ${flagged}\n`,
    );
    const plain = splitText(projectFile("node:20", `RUN ${run}`, "node main.js"));
    expect(plain).toContain(`RUN ${flagged}\nCOPY . .\n`);
  });

  it("is behind the installation of another folder", () => {
    const text = splitText(
      'FROM node:20\nWORKDIR /app\nCOPY web/package*.json web/\nRUN cd web && HUSKY=0 npm ci\nCOPY . .\nRUN cd web && npm run build\nWORKDIR /app/web\nCMD ["node", "dist/main.js"]\n',
    );
    expect(text).toContain("RUN HUSKY=0 npm --prefix /app/web ci --omit=dev\n");
  });

  it.each([
    ["npm ci", true],
    ["npm ci || npm install", false],
    ["if [ -f package-lock.json ]; then npm ci; else npm install; fi", false],
  ])("is said to leave them out only where it was added: %s", (run, isLeftOut) => {
    const split = trySplit(
      `FROM node:20\nWORKDIR /app\nCOPY package*.json ./\nRUN ${run}\nCOPY . .\nCMD ["node", "main.js"]\n`,
    );
    if (split.kind !== "ok") throw new Error(split.why.id);
    expect(split.text.includes("--omit=dev")).toBe(isLeftOut);
    expect(split.gains.leftOut.includes("development-dependencies")).toBe(isLeftOut);
  });
});

describe("the stage of production dependencies", () => {
  const TOKEN = "//registry.npmjs.org/:_authToken=${NPM_TOKEN}";

  it("has the variables that its lines name, and no others", () => {
    const text = splitText(
      `FROM node:20\nARG HOST=registry.npmjs.org\nARG OTHER=1\nARG REGISTRY=https://$HOST\nWORKDIR /app\nCOPY package*.json ./\nRUN echo "registry=$REGISTRY" > .npmrc\nRUN npm ci\nCOPY . .\nRUN echo $OTHER && npm run build\nCMD ["node", "dist/main.js"]\n`,
    );
    expect(text).toContain(
      'AS dependencies\nARG HOST=registry.npmjs.org\nARG REGISTRY=https://$HOST\nWORKDIR /app\nCOPY package*.json ./\nRUN echo "registry=$REGISTRY" > .npmrc\nRUN npm ci --omit=dev\n',
    );
  });

  it("has the variables that the installation names", () => {
    const text = splitText(
      'FROM node:20\nARG REGISTRY\nENV LEVEL=warn\nENV COLOR=1\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci --registry=$REGISTRY --loglevel=$LEVEL\nCOPY . .\nRUN npm run build\nCMD ["node", "dist/main.js"]\n',
    );
    expect(text).toContain("AS dependencies\nARG REGISTRY\nENV LEVEL=warn\nWORKDIR /app\n");
  });

  it("has the path that a variable of the package manager is in", () => {
    const text = splitText(
      'FROM node:20\nENV PNPM_HOME=/pnpm\nENV PATH=$PNPM_HOME:$PATH\nENV TITLE=pnpm\nWORKDIR /app\nCOPY package.json pnpm-lock.yaml ./\nRUN pnpm install\nCOPY . .\nRUN pnpm build\nCMD ["node", "dist/main.js"]\n',
    );
    expect(text).toContain("AS dependencies\nENV PNPM_HOME=/pnpm\nENV PATH=$PNPM_HOME:$PATH\nWORKDIR /app\n");
  });

  it("never writes a token into settings without the ARG that has it", () => {
    const text = splitText(
      `FROM node:20\nARG NPM_TOKEN\nWORKDIR /app\nCOPY package*.json ./\nRUN echo "${TOKEN}" > .npmrc\nRUN npm ci\nCOPY . .\nRUN npm run build\nCMD ["node", "dist/main.js"]\n`,
    );
    for (const stage of text.split("\n\nFROM").filter((one) => one.includes("authToken")))
      expect(stage).toContain("ARG NPM_TOKEN\n");
  });

  it("isn't there for Yarn that is given settings for one installation, which removes what isn't needed with them", () => {
    const yarn = (settings: string): string =>
      splitText(
        `FROM node:20\nARG NPM_TOKEN\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN ${settings} && yarn --frozen-lockfile && rm .npmrc\nCOPY . .\nRUN yarn build\nCMD ["node", "dist/main.js"]\n`,
      );
    const text = yarn(`echo "${TOKEN}" > .npmrc`);
    expect(text).not.toContain("AS dependencies");
    expect(text).toContain(
      `RUN yarn build\nRUN echo "${TOKEN}" > .npmrc && \\\n    yarn --frozen-lockfile --production && \\\n    rm .npmrc\n`,
    );
  });
});
