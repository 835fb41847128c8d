import type { FolderCollector } from "./folder-collector.ts";

/** Reads the output of `tree -J`; false where it isn't that. */
export function readTreeJson(text: string, collector: FolderCollector): boolean {
  const parsed = parse(text);
  if (!Array.isArray(parsed)) return false;
  const waiting: { readonly node: unknown; readonly above: string }[] = [];
  // The first level is the directory that was listed.
  for (const root of parsed) for (const node of contentsOf(root)) waiting.push({ node, above: "" });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next;
    if (!isRecord(node)) continue;
    const { type, name, size, mode, target } = node;
    if (typeof name !== "string") continue;
    const path = above + name;
    const known = typeof mode === "string" ? { mode: Number.parseInt(mode, 8) || 0 } : {};
    if (type === "directory") collector.add(path, { kind: "directory", ...known });
    else if (type === "link") collector.add(path, { kind: "link", target: typeof target === "string" ? target : "" });
    else if (type === "file") {
      collector.add(path, { kind: "file", ...known, ...(typeof size === "number" && { size: Math.max(0, size) }) });
    }
    for (const child of contentsOf(node)) waiting.push({ node: child, above: `${path}/` });
  }
  return collector.builder.count > 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function contentsOf(node: unknown): readonly unknown[] {
  return isRecord(node) && Array.isArray(node["contents"]) ? node["contents"] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
