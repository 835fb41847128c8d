import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const SOURCES = import.meta.dirname;

/** Where a record is indexed with a text: once, behind a check that the entry is the record's own. */
const ALLOWED = new Set(["core/text/look-up.ts"]);

/** Patterns from our own catalogue of images and our own list of Unicode groups; no stranger's text is part of them. */
const OWN_PATTERNS = new Set([
  "core/images/read-catalogue.ts",
  "core/images/find-image.ts",
  "core/bake/regexp/unicode-groups.ts",
]);

describe("texts of strangers", { timeout: 120_000 }, () => {
  let program: ts.Program;

  beforeAll(() => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter(
      (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
    );
    program = ts.createProgram(
      files.map((file) => join(SOURCES, file)),
      { ...readOptions(), noEmit: true, composite: false, incremental: false },
    );
  }, 120_000);

  it("index no plain object", () => {
    const checker = program.getTypeChecker();
    const found = findNodes(program, (node) => {
      if (!ts.isElementAccessExpression(node) || ts.isLiteralExpression(node.argumentExpression)) return false;
      return isAnyText(checker.getTypeAtLocation(node.argumentExpression));
    });
    expect(found).toEqual([]);
  });

  it("are never looked for with `in`, which also finds what is inherited", () => {
    const checker = program.getTypeChecker();
    const found = findNodes(
      program,
      (node) =>
        ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
        isAnyText(checker.getTypeAtLocation(node.left)),
    );
    expect(found).toEqual([]);
  });

  it("become no regular expression: every pattern is written in the code or joined from constants", () => {
    const found = findNodes(program, (node) => {
      if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
      if (!ts.isIdentifier(node.expression) || node.expression.text !== "RegExp") return false;
      if (OWN_PATTERNS.has(relative(SOURCES, node.getSourceFile().fileName))) return false;
      // at the top of a file nobody's text is known yet
      return isInFunction(node);
    });
    expect(found).toEqual([]);
  });
});

function findNodes(program: ts.Program, isFound: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    const path = relative(SOURCES, file.fileName);
    if (path.startsWith("..") || ALLOWED.has(path)) continue;
    visit(file);
    function visit(node: ts.Node): void {
      if (isFound(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1} ${node.getText().slice(0, 60)}`);
      }
      ts.forEachChild(node, visit);
    }
  }
  return found;
}

/** A text that is not one of a few known ones. */
function isAnyText(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => (flags & ANY_TEXT) !== 0);
}

const ANY_TEXT = ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping;

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    // what is handed to a call at the top of a file runs there
    const isCallback = ts.isArrowFunction(at) && ts.isCallExpression(at.parent);
    if (ts.isFunctionLike(at) && !isCallback) return true;
  }
  return false;
}

function readOptions(): ts.CompilerOptions {
  const path = join(SOURCES, "../tsconfig.app.json");
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  return ts.getParsedCommandLineOfConfigFile(path, {}, host)?.options ?? {};
}
