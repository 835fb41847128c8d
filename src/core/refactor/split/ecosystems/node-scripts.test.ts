import { describe, expect, it } from "vitest";
import { splitText } from "../samples/try-split.ts";

const LINES = [
  "if [ -f yarn.lock ]; then",
  "  yarn --frozen-lockfile",
  "elif [ -f package-lock.json ]; then",
  "  npm ci",
  "fi",
];
const FLAGGED = LINES.map((line) => line.replace("lockfile", "lockfile --production").replace("ci", "ci --omit=dev"));

describe("a script that chooses the package manager", () => {
  it("stays a here-document, whose lines end commands", () => {
    expect(split(`<<EOF\n${LINES.join("\n")}\nEOF`)).toContain(
      `AS dependencies\nWORKDIR /app\nCOPY package.json yarn.lock* package-lock.json* ./\nRUN <<EOF\n${FLAGGED.join("\n")}\nEOF\n`,
    );
  });

  it("is written on one line where the file continues one", () => {
    const text = split(LINES.join("; \\\n").replaceAll("then;", "then"));
    expect(text).toContain(
      "RUN if [ -f yarn.lock ]; then yarn --frozen-lockfile --production; elif [ -f package-lock.json ]; then npm ci --omit=dev; fi\n",
    );
  });

  it("keeps the blanks that are quoted", () => {
    const text = split(
      "if [ -f yarn.lock ]; then   yarn --frozen-lockfile; else echo \"no   lock\" 'a   b'; npm ci; fi",
    );
    expect(text).toContain(
      "RUN if [ -f yarn.lock ]; then yarn --frozen-lockfile --production; else echo \"no   lock\" 'a   b'; npm ci --omit=dev; fi\n",
    );
  });

  it("isn't written again where it has a here-document inside", () => {
    const text = split(
      "if [ -f yarn.lock ]; then yarn --frozen-lockfile; else npm ci; fi && cat <<EOF >note\nnpm ci\nEOF",
    );
    expect(text).not.toContain("--omit=dev");
    expect(text).not.toContain("prune");
  });
});

function split(run: string): string {
  return splitText(
    `FROM node:20\nWORKDIR /app\nCOPY package.json yarn.lock* package-lock.json* ./\nRUN ${run}\nCOPY . .\nRUN npm run build\nCMD ["node", "dist/main.js"]\n`,
  );
}
