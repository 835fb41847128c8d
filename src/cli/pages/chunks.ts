import { join } from "node:path";
import { ROOT } from "../root.ts";

const ENTRY = join(ROOT, "src/app/main.tsx");

/** The layout imports nothing from other folders, so that it's a chunk that the page's can import. */
const LAYOUT = join(ROOT, "src/layout/");

/** What some texts need for the first graph. */
const ANALYZE = join(ROOT, "src/core/analyze.ts");

/** What finds hints, which every page fetches after the first graph. */
const HINTS = ["lint/lint.ts", "lint/registry.ts", "incremental/analyze-edit.ts"].map((name) =>
  join(ROOT, "src/core", name),
);

const EDITOR = join(ROOT, "src/features/editor/monaco/code-editor.tsx");

/**
 * Layers of Monaco, each of which imports only those before it. src/features/editor/monaco/parts imports a module of each
 * so that they're evaluated one after another: all of Monaco at once would keep the page from answering.
 */
const EDITOR_PARTS = [
  { name: "code-editor-base", pattern: /\/monaco-editor\/esm\/vs\/(?:base\/|platform\/|nls\.js$)/ },
  { name: "code-editor-view", pattern: /\/monaco-editor\/esm\/vs\/editor\/(?:common|browser)\// },
];

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * What the build puts into one file, in the order in which they take modules: what is loaded before the first graph, in
 * two pieces, the page and its layout, which the budget weighs apart, and what is fetched together after it. They pack
 * tighter than many small files, and come in one go.
 */
export const CHUNKS = [
  { name: firstLoad, priority: 2 },
  { name: sharedByHints, priority: 1 },
  { name: (id: string, graph: ModuleGraph) => (isForHints(id, graph) ? "hints" : null) },
  { name: partOfEditor },
];

/** The chunk of what the page's entry imports statically, directly or not; null for everything else. */
function firstLoad(id: string, graph: ModuleGraph): string | null {
  // The entry stays its own chunk, which the page and the manifest name.
  if (id === ENTRY || !isIn(ENTRY, id, graph)) return null;
  return id.startsWith(LAYOUT) ? "layout" : "page";
}

/** The chunks of what finds hints that something else needs without the rest. */
function sharedByHints(id: string, graph: ModuleGraph): string | null {
  if (isIn(ANALYZE, id, graph)) return "analyze";
  return isForHints(id, graph) && isIn(EDITOR, id, graph) ? "facts" : null;
}

function isForHints(id: string, graph: ModuleGraph): boolean {
  return HINTS.some((entry) => isIn(entry, id, graph));
}

function partOfEditor(id: string): string | null {
  return EDITOR_PARTS.find(({ pattern }) => pattern.test(id))?.name ?? null;
}

const importedBy = new Map<string, ReadonlySet<string>>();

/** Whether `entry` imports a module statically, directly or not. */
function isIn(entry: string, id: string, graph: ModuleGraph): boolean {
  if ((importedBy.get(entry)?.size ?? 0) === 0) importedBy.set(entry, reach(entry, graph));
  return importedBy.get(entry)?.has(id) ?? false;
}

function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set(graph.getModuleInfo(entry) === null ? [] : [entry]);
  for (const one of reached) for (const imported of graph.getModuleInfo(one)?.importedIds ?? []) reached.add(imported);
  return reached;
}
