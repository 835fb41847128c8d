import { describe, expect, it } from "vitest";
import { REFACTORING_IDS } from "#core/refactor/refactoring-ids.ts";
import type { RefactoringView } from "./preview-types.ts";
import { refactoringView } from "./refactoring-view.ts";

const NODE = 'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\nUSER 1000\nCMD ["node", "a.js"]\n';

function shown(id: (typeof REFACTORING_IDS)[number], text: string): Extract<RefactoringView, { kind: "ok" }> {
  const view = refactoringView(id, text, {}, new Map());
  if (view.kind !== "ok") throw new Error(view.kind);
  return view;
}

describe("refactoringView", () => {
  it("shows both files, with reasons for what is new", () => {
    const { lines, ignoreLines, gains } = shown("manifests-first", NODE);
    expect(lines.filter(({ kind }) => kind === "added").map(({ text, reason }) => [text, reason])).toEqual([
      ["COPY package*.json ./", "Comes before the source code, so editing the code doesn't repeat it."],
      ["COPY . .", ""],
    ]);
    expect(ignoreLines.map(({ kind, text }) => [kind, text])).toEqual([["added", "**/node_modules"]]);
    expect(gains).toEqual([
      "Editing a source file no longer reruns `npm ci`.",
      "No longer sent to the build: `**/node_modules`.",
      "If the project already has a `.dockerignore`, add these lines to it.",
    ]);
  });

  it("doesn't say of what is left behind the sources that it comes before them", () => {
    const { lines } = shown("manifests-first", NODE.replace("npm ci", "npm ci && npm run build"));
    expect(lines.filter(({ kind }) => kind === "added").map(({ text, reason }) => [text, reason !== ""])).toEqual([
      ["COPY package*.json ./", true],
      ["RUN npm ci", false],
      ["RUN npm run build", false],
    ]);
  });

  it("shows only the ignore file where the Dockerfile stays", () => {
    const { lines, ignoreLines, text } = shown("dockerignore", NODE);
    expect([lines, text]).toEqual([[], NODE]);
    expect(ignoreLines.length).toBeGreaterThan(2);
  });

  it("names all tools in one sentence, and all secrets in one command", () => {
    const text =
      'FROM python:3.13\nARG A_TOKEN B_TOKEN\nRUN pip install -r a.txt && npm ci\nRUN ./a $A_TOKEN $B_TOKEN\nCMD ["python", "a.py"]\n';
    expect(shown("cache-mounts", text).gains).toEqual([
      "Downloads of npm and pip are kept between builds on the same machine.",
    ]);
    expect(shown("secret-mounts", text).gains[0]).toBe(
      "Pass the value when you build: `docker build --secret id=A_TOKEN,env=A_TOKEN --secret id=B_TOKEN,env=B_TOKEN .`",
    );
  });

  it("says that there is nothing, whatever is asked for", () => {
    for (const id of REFACTORING_IDS)
      expect(refactoringView(id, "FROM scratch\nCOPY a /\n", {}, new Map()).kind).toBe("none");
  });
});
