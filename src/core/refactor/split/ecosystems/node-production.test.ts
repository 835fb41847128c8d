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
