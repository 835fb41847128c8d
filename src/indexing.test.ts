import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type Expression, type Node, SyntaxKind } from "typescript-7/unstable/ast";
import {
  isArrowFunction,
  isBinaryExpression,
  isCallExpression,
  isElementAccessExpression,
  isFunctionLikeDeclaration,
  isIdentifier,
  isLiteralExpression,
  isNewExpression,
} from "typescript-7/unstable/ast/is";
import { API, type Project, type Type, TypeFlags } from "typescript-7/unstable/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const SOURCES = import.meta.dirname;

/** Between them these have every file that isn't a test. TypeScript 7 takes a fifth of what TypeScript 6 takes for it. */
const PROJECTS = ["app", "node", "core"].map((name) => join(SOURCES, `../tsconfig.${name}.json`));

/** Where a record is indexed with a text: once, behind a check that the entry is the record's own. */
const ALLOWED = new Set(["core/text/look-up.ts"]);

/** Patterns from our own catalogue of images and our own list of Unicode groups; no stranger's text is part of them. */
const OWN_PATTERNS = new Set([
  "core/images/read-catalogue.ts",
  "core/images/find-image.ts",
  "core/bake/regexp/unicode-groups.ts",
]);

const ANY_TEXT = TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.StringMapping;

/** The nodes of a file that may index something with a text, and the checker that knows their types. */
interface SourceNodes {
  readonly path: string;
  readonly project: Project;
  readonly nodes: readonly Node[];
}

describe("texts of strangers", { timeout: 120_000 }, () => {
  const api = new API({ cwd: join(SOURCES, "..") });
  let files: readonly SourceNodes[] = [];

  beforeAll(() => {
    files = readSources(api);
  }, 120_000);

  afterAll(() => api.close());

  it("are looked for in every file that isn't a test", () => {
    const all = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test\.tsx?|d\.ts)$/.test(file));
    expect(files.map(({ path }) => path).toSorted()).toEqual(all.toSorted());
  });

  it("index no plain object", () => {
    const found = findTexts((node) =>
      isElementAccessExpression(node) && !isLiteralExpression(node.argumentExpression) ? node.argumentExpression : null,
    );
    expect(found).toEqual([]);
  });

  it("are never looked for with `in`, which also finds what is inherited", () => {
    const found = findTexts((node) =>
      isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword ? node.left : null,
    );
    expect(found).toEqual([]);
  });

  it("become no regular expression: every pattern is written in the code or joined from constants", () => {
    const found = files.flatMap(({ path, nodes }) =>
      OWN_PATTERNS.has(path)
        ? []
        : nodes
            .filter((node) => isNewExpression(node) || isCallExpression(node))
            .filter(({ expression }) => isIdentifier(expression) && expression.text === "RegExp")
            // at the top level of a file no user's text is known yet
            .filter(isInFunction)
            .map((node) => describeNode(path, node)),
    );
    expect(found).toEqual([]);
  });

  /** The places where the expression that `choose` picks from a node is a text other than a few known ones. */
  function findTexts(choose: (node: Node) => Expression | null): readonly string[] {
    return files.flatMap(({ path, project, nodes }) => {
      const chosen = ALLOWED.has(path) ? [] : nodes.flatMap((node) => choose(node) ?? []);
      if (chosen.length === 0) return [];
      const types = project.checker.getTypeAtLocation(chosen);
      return chosen.filter((_, at) => isAnyText(types[at])).map((node) => describeNode(path, node.parent));
    });
  }
});

function readSources(api: API): readonly SourceNodes[] {
  const found = new Map<string, SourceNodes>();
  for (const project of api.updateSnapshot({ openProjects: PROJECTS }).getProjects()) {
    for (const file of project.program.getSourceFileNames()) {
      const path = relative(SOURCES, file).replaceAll("\\", "/");
      if (path.startsWith("..") || /\.(?:d\.ts|json)$/.test(path) || found.has(path)) continue;
      const nodes: Node[] = [];
      project.program.getSourceFile(file)?.forEachChild(function visit(node): void {
        if (isElementAccessExpression(node) || isBinaryExpression(node)) nodes.push(node);
        if (isNewExpression(node) || isCallExpression(node)) nodes.push(node);
        node.forEachChild(visit);
      });
      found.set(path, { path, project, nodes });
    }
  }
  return [...found.values()];
}

function describeNode(path: string, node: Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${path}:${line + 1} ${node.getText().slice(0, 60)}`;
}

function isAnyText(type: Type | undefined): boolean {
  if (type === undefined) throw new Error("an expression has no type");
  const parts = type.isUnionType() ? type.getTypes() : [type];
  return parts.some(({ flags }) => (flags & ANY_TEXT) !== 0);
}

function isInFunction(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    // what is handed to a call at the top of a file runs there
    const isCallback = isArrowFunction(at) && isCallExpression(at.parent);
    if (isFunctionLikeDeclaration(at) && !isCallback) return true;
  }
  return false;
}
