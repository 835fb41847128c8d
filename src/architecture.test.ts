import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// Paths here are relative to the top of the repository.
const ROOT = join(import.meta.dirname, "..");

interface Layer {
  /** Layers it may import; a name also stands for the layers below it ("core" for all of core). */
  readonly uses: readonly string[];
  /** Layers it may import types of. */
  readonly types?: readonly string[];
  /** npm packages it may import. */
  readonly packages?: readonly string[];
  /** npm packages that its tests may import as well. */
  readonly testPackages?: readonly string[];
}

const BEFORE_LLB = ["text", "shell", "parse", "resolve", "graph", "context"].map((name) => `src/core/${name}`);
/** A feature never imports another one: what two of them need is further down. */
const FOR_FEATURES = ["src/core", "src/document", "src/ui", "src/i18n", "src/layout", "src/content"];
const FOR_EDITOR = [...FOR_FEATURES, "src/worker"];
const REACT = ["react", "react-dom"];
const BUILD = [...BEFORE_LLB, "src/core/llb", "src/core/build"];
const HINTS: Layer = {
  uses: [...BUILD, "src/core/source", "src/core/lint"],
  types: ["src/core/analysis.ts", "src/core/images"],
};

/**
 * The arrows of the design. A file belongs to the layer with the longest name that its path starts with; what is not
 * allowed here is forbidden.
 */
const LAYERS: Readonly<Record<string, Layer>> = {
  "src/core/text": { uses: [] },
  // What a build is made of, as the store, links, lessons and exports carry it.
  "src/core/build-input": { uses: ["src/core/text"], types: ["src/core/analysis.ts"] },
  "src/core/shell": { uses: ["src/core/text"] },
  // BuildKit's parser, too, asks its shell lexer for the words of a heredoc.
  "src/core/parse": { uses: ["src/core/text", "src/core/shell"] },
  // Instructions with the places of their words.
  "src/core/source": { uses: ["src/core/text", "src/core/shell", "src/core/parse"] },
  "src/core/resolve": { uses: ["src/core/text", "src/core/shell", "src/core/parse"] },
  // What base images set: the catalogue and its matching.
  "src/core/images": { uses: ["src/core/text", "src/core/parse", "src/core/resolve"] },
  // Ignore patterns and the files they match.
  "src/core/context": { uses: ["src/core/text"] },
  // What a mount takes is read from its text.
  "src/core/graph": { uses: ["src/core/text", "src/core/parse", "src/core/resolve"] },
  // Stages become BuildKit's vertices.
  "src/core/llb": { uses: BEFORE_LLB },
  // What the vertices mean: schedule, cache, layers, image.
  "src/core/build": { uses: [...BEFORE_LLB, "src/core/llb"], types: ["src/core/analysis.ts"] },
  // What an editor asks: which names stand where, and what they mean.
  "src/core/symbols": { uses: [...BEFORE_LLB, "src/core/source"], types: ["src/core/analysis.ts"] },
  "src/core/log": { uses: ["src/core/text"], types: ["src/core/llb", "src/core/resolve"] },
  "src/core/record": { uses: ["src/core/text", "src/core/log"], types: ["src/core/llb", "src/core/resolve"] },
  "src/core/lint": HINTS,
  "src/core/lint/rules": HINTS,
  // What a mentor would say of the whole file.
  "src/core/advice": HINTS,
  "src/core/export": {
    uses: [...BUILD, "src/core/build-input"],
    types: ["src/core/lint", "src/core/analysis.ts"],
    // The programs that the exports are written for.
    testPackages: ["mermaid", "@hpcc-js/wasm-graphviz"],
  },
  "src/core/compare": { uses: BUILD, types: ["src/core/analysis.ts"] },
  // What bake and Compose files mean; how a Compose file is parsed is handed in.
  "src/core/bake": { uses: ["src/core/text", "src/core/parse", "src/core/resolve"] },
  "src/core/compose": { uses: ["src/core/text", "src/core/parse", "src/core/resolve", "src/core/bake"] },
  // Rewrites are proven by analyzing their results.
  "src/core/refactor": { uses: ["src/core"] },
  "src/core/analysis.ts": { uses: [], types: ["src/core"] },
  "src/core/analyze.ts": { uses: ["src/core"] },
  "src/core/failed-analysis.ts": { uses: ["src/core"] },
  "src/core/analyze-files.ts": { uses: ["src/core"] },
  "src/core/analyze-files.test.ts": { uses: ["src/core"] },
  "src/core/analyze-files.fuzz.test.ts": { uses: ["src/core"] },
  "src/core/analyze.test.ts": { uses: ["src/core"] },
  "src/core/analyze.fuzz.test.ts": { uses: ["src/core"] },
  "src/layout": { uses: ["src/core"], packages: ["elkjs"] },
  // Formats of other programs, read with their libraries.
  "src/formats/compose": { uses: ["src/core/compose"], packages: ["yaml"] },
  "src/formats/record": { uses: ["src/core/record"], packages: ["modern-tar", "pbf"] },
  // A link carries the build input whole.
  "src/permalink": { uses: ["src/core/build-input"], types: ["src/core"] },
  "src/worker": { uses: ["src/core", "src/layout"] },
  "src/content": { uses: [], types: ["src/core"] },
  // The texts of every language, of the page and of its content.
  "src/i18n": { uses: ["src/content"], types: ["src/core"] },
  // The open document and what is said about it by more than one feature.
  "src/document": {
    uses: ["src/core", "src/layout", "src/permalink", "src/worker", "src/content", "src/i18n"],
    packages: ["react", "zustand"],
  },
  "src/ui": { uses: ["src/i18n", "src/core/text"], packages: [...REACT, "radix-ui", "lucide-react", "sonner"] },
  "src/features": { uses: FOR_FEATURES, packages: REACT },
  "src/features/editor": { uses: FOR_EDITOR, packages: ["react", "monaco-editor", "@monaco-editor/react"] },
  "src/features/graph": { uses: FOR_FEATURES, packages: ["react"] },
  "src/features/palette": { uses: FOR_FEATURES, packages: ["react", "cmdk"] },
  "src/app": { uses: ["src"], packages: REACT },
  "src/cli": {
    uses: [
      "src/core",
      "src/document",
      "src/features",
      "src/i18n",
      "src/permalink",
      "src/content",
      "src/layout",
      "src/formats",
    ],
    packages: ["node:", "vite", "dockerfile-ast", "dockerfile-utils"],
  },
  "src/architecture.test.ts": { uses: [], packages: ["typescript"] },
  "src/indexing.test.ts": { uses: [], packages: ["typescript"] },
  e2e: {
    uses: ["src/core", "src/permalink", "src/content", "src/cli"],
    packages: ["node:", "vite", "@playwright/test", "@axe-core/playwright", "@sparticuz/chromium"],
  },
};

/** What a test may use on top of what its folder may. */
const FOR_TESTS = ["vitest", "fast-check", "node:"];

/** Packages that more than one top folder may import; of any other there is one importer. */
const SHARED_PACKAGES = new Set(["react", "react-dom", "node:", "vite", "typescript", ...FOR_TESTS]);

const LONGEST_FILE = 300;

/** Longer files, each with the reason why splitting it would not help its reader. */
const LONG_FILES: Readonly<Record<string, string>> = {};

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  /** Path of the imported file, or the name of the package. */
  readonly to: string;
}

const files = ["src", "e2e"].flatMap(sourceFiles);
const imports = files.flatMap(importsOf);

describe("architecture", () => {
  it("looks at files and imports", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(imports.length).toBeGreaterThan(files.length / 2);
  });

  it("gives every file a layer", () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it("lets a layer import only what the table allows", () => {
    expect(imports.filter((one) => !isAllowed(one)).map(describeImport)).toEqual([]);
  });

  it("keeps features apart", () => {
    const crossing = imports.filter(
      ({ file, to }) =>
        isWithin(file, ["src/features"]) && isWithin(to, ["src/features"]) && unitOf(file) !== unitOf(to),
    );
    expect(crossing.map(describeImport)).toEqual([]);
  });

  it("imports each npm package from one folder only", () => {
    const importers = new Map<string, Set<string>>();
    for (const { file, to } of imports.filter(isPackage)) {
      const folders = importers.get(to) ?? new Set();
      importers.set(to, folders.add(topFolder(file)));
    }
    const shared = [...importers].filter(([name, folders]) => folders.size > 1 && !SHARED_PACKAGES.has(name));
    expect(shared.map(([name, folders]) => `${name}: ${[...folders].join(", ")}`)).toEqual([]);
  });

  it("writes imports as #layer/file.ts across layers and ./file.ts inside one", () => {
    const odd = imports.filter(({ file, specifier, to }) => {
      if (isPackage({ to })) return false;
      const isRelative = specifier.startsWith(".");
      return isRelative && unitOf(file) !== unitOf(to);
    });
    expect(odd.map(describeImport)).toEqual([]);
  });

  it("writes the extension of an imported file", () => {
    const bare = imports.filter((one) => !isPackage(one) && !/\.\w+$/.test(one.to));
    expect(bare.map(describeImport)).toEqual([]);
  });

  it("has no barrels", () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });

  it("keeps files short", () => {
    const long = files.filter((file) => lineCount(file) > LONGEST_FILE && !(file in LONG_FILES));
    expect(long.map((file) => `${file}: ${lineCount(file)} lines`)).toEqual([]);
  });

  it("allows long only what is long", () => {
    const needless = Object.keys(LONG_FILES).filter((file) => !files.includes(file) || lineCount(file) <= LONGEST_FILE);
    expect(needless).toEqual([]);
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .toSorted();
}

function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    found.push({ file, specifier: node.text, isTypeOnly, to: resolveSpecifier(file, node.text) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function resolveSpecifier(file: string, specifier: string): string {
  const [path = ""] = specifier.replace(/^#/, "\0").split("?");
  if (path.startsWith("\0")) return `src/${path.slice(1)}`;
  if (path.startsWith(".")) return normalize(join(dirname(file), path));
  if (path.startsWith("node:")) return "node:";
  return path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
}

function isAllowed(one: Import): boolean {
  const layer = layerOf(one.file);
  if (layer === undefined) return false;
  const { uses, types = [], packages = [], testPackages = [] } = LAYERS[layer] ?? { uses: [] };
  const isTest = /\.(test|spec)\.tsx?$/.test(one.file);
  if (isPackage(one)) return packages.includes(one.to) || (isTest && [...FOR_TESTS, ...testPackages].includes(one.to));
  const into = layerOf(one.to);
  if (into === layer) return true;
  // A test of a pipeline stage may reach its input through the whole pipeline.
  if (isTest && into !== undefined && topFolder(one.file) === topFolder(one.to)) return true;
  // Tests check everything against the core, and content against its texts in every language.
  if (isTest && isWithin(one.to, ["src/core", "src/i18n"])) return true;
  return isWithin(one.to, uses) || (one.isTypeOnly && isWithin(one.to, types));
}

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS)
    .filter((layer) => isWithin(path, [layer]))
    .toSorted((a, b) => b.length - a.length)[0];
}

function isWithin(path: string, layers: readonly string[]): boolean {
  return layers.some((layer) => path === layer || path.startsWith(`${layer}/`));
}

function isPackage({ to }: Pick<Import, "to">): boolean {
  return !isWithin(to, ["src", "e2e"]);
}

/** What imports inside of it are relative: a layer, or one feature, such as "src/features/graph". */
function unitOf(path: string): string {
  return /^src\/features\/[^/]+/.exec(path)?.[0] ?? topFolder(path);
}

/** "src/core", "src/features" or "e2e". */
function topFolder(path: string): string {
  return /^(src\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;
}

function describeImport({ file, specifier, isTypeOnly }: Import): string {
  return `${file} imports ${isTypeOnly ? "types of " : ""}${specifier}`;
}

function lineCount(file: string): number {
  return readFileSync(join(ROOT, file), "utf8").trimEnd().split("\n").length;
}
