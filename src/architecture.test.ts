import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { LAYERS } from "./architecture-layers.ts";

// Paths here are relative to the top of the repository.
const ROOT = join(import.meta.dirname, "..");

/** What a test may use on top of what its folder may. */
const FOR_TESTS = ["vitest", "fast-check", "node:"];

/** Packages that more than one top folder may import; of any other there is one importer. */
const SHARED_PACKAGES = new Set(["react", "react-dom", "zustand", "node:", "vite", ...FOR_TESTS]);

const LONGEST_FILE = 300;

const LARGEST_FOLDER = 25;

/** Rules, examples, lessons, and the messages of each part of the page in a language. */
const ONE_FILE_AN_ENTRY = /^src\/(?:core\/lint\/rules\/\w+|content\/(?:examples|lessons)|i18n\/[a-z-]+)$/;

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

  it("imports nothing in a circle, types included", () => {
    expect(circles(imports.filter(({ file }) => !isTestFile(file)))).toEqual([]);
  });

  it("keeps folders small, except those with one file an entry", () => {
    const counts = new Map<string, number>();
    for (const file of files.filter((one) => !isTestFile(one))) {
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    const large = [...counts].filter(([folder, count]) => count > LARGEST_FOLDER && !ONE_FILE_AN_ENTRY.test(folder));
    expect(large.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([]);
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
  const text = readFileSync(join(ROOT, file), "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const found: Import[] = [];
  const add = (specifier: string, isTypeOnly: boolean) =>
    found.push({ file, specifier, isTypeOnly, to: resolveSpecifier(file, specifier) });
  for (const { moduleRequest, entries } of staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  for (const { entries } of staticExports) {
    const from = new Map<string, boolean>();
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) from.set(moduleRequest.value, isType && from.get(moduleRequest.value) !== false);
    for (const [specifier, isTypeOnly] of from) add(specifier, isTypeOnly);
  }
  const evaluated = new Set(dynamicImports.map(({ start }) => start));
  // one that isn't evaluated is of a type
  for (const { 1: specifier = "", index } of text.matchAll(/\bimport\(\s*["']([^"']+)["']/g))
    add(specifier, !evaluated.has(index));
  return found;
}

/** Every file that imports itself through others, with the way back to it. */
function circles(all: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { file, to } of all) next.set(file, [...(next.get(file) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function isTestFile(file: string): boolean {
  return /\.(?:test|spec)\.tsx?$/.test(file);
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
  const isTest = isTestFile(one.file);
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
  return /^src\/features\/[^/]+/.exec(path)?.[0] ?? topFolder(path).replace(/^src\/[^/]+\.ts$/, "src");
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
