import type { FileAction } from "./step.ts";
import { toLocalSource } from "./local-source.ts";
import type { LocalContext, Vertex, VertexAction, VertexMount } from "./vertex.ts";

/** What equal vertices have in common, and others mostly have not: cheap to make, for a first look. */
export function sketchVertex(vertex: Vertex): string {
  switch (vertex.kind) {
    case "source":
      return vertex.identifier;
    case "merge":
      return `merge ${vertex.sources.map(({ step }) => step).join()}`;
    case "exec":
      return `${baseId(vertex.base)} ${vertex.args.at(-1)}`;
    case "file": {
      const action = vertex.actions[0]?.shown;
      return `${baseId(vertex.base)} ${action?.src} ${action?.dest}`;
    }
  }
}

/** Whether two vertices do the same; only their names and places in the text may differ. */
export function isSameVertex(left: Vertex, right: Vertex): boolean {
  switch (left.kind) {
    case "source":
      return (
        right.kind === "source" &&
        left.identifier === right.identifier &&
        left.platform === right.platform &&
        isSameLocal(left.local, right.local) &&
        (left.attrs === right.attrs || JSON.stringify(left.attrs) === JSON.stringify(right.attrs))
      );
    case "merge":
      return right.kind === "merge" && isSameList(left.sources, right.sources, (a, b) => a.step === b.step);
    case "file":
      return (
        right.kind === "file" &&
        baseId(left.base) === baseId(right.base) &&
        isSameList(left.actions, right.actions, isSameAction)
      );
    case "exec":
      return (
        right.kind === "exec" &&
        baseId(left.base) === baseId(right.base) &&
        left.cwd === right.cwd &&
        left.user === right.user &&
        left.network === right.network &&
        left.security === right.security &&
        left.platform === right.platform &&
        left.extra === right.extra &&
        isSameList(left.args, right.args, isSame) &&
        isSameList(left.env, right.env, isSame) &&
        isSameList(left.mounts, right.mounts, isSameMount) &&
        isSameList(left.secretMounts, right.secretMounts, isSameMount)
      );
  }
}

function isSameLocal(left: LocalContext | undefined, right: LocalContext | undefined): boolean {
  if (left === right) return true;
  return left !== undefined && right !== undefined && canonical(left) === canonical(right);
}

function canonical(local: LocalContext): string {
  return JSON.stringify(toLocalSource(local));
}

function baseId(base: Vertex | null): number {
  return base?.step ?? -1;
}

function isSame(left: string, right: string): boolean {
  return left === right;
}

function isSameList<Entry>(
  left: readonly Entry[],
  right: readonly Entry[],
  isSameEntry: (left: Entry, right: Entry) => boolean,
): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  return left.every((entry, position) => {
    const other = right[position];
    return other !== undefined && isSameEntry(entry, other);
  });
}

function isSameAction(left: VertexAction, right: VertexAction): boolean {
  return (
    baseId(left.from) === baseId(right.from) &&
    left.modeText === right.modeText &&
    left.isLocal === right.isLocal &&
    isSameList(left.required, right.required, isSame) &&
    isSameFileAction(left.shown, right.shown)
  );
}

function isSameFileAction(left: FileAction, right: FileAction): boolean {
  return (
    left.action === right.action &&
    left.src === right.src &&
    left.dest === right.dest &&
    left.mode === right.mode &&
    left.owner === right.owner &&
    left.data === right.data &&
    left.unpack === right.unpack &&
    isSameList(left.include, right.include, isSame) &&
    isSameList(left.exclude, right.exclude, isSame)
  );
}

function isSameMount(left: VertexMount, right: VertexMount): boolean {
  return (
    left.type === right.type &&
    left.dest === right.dest &&
    baseId(left.from) === baseId(right.from) &&
    left.source === right.source &&
    left.readonly === right.readonly &&
    left.cacheId === right.cacheId &&
    left.sharing === right.sharing &&
    left.secret === right.secret
  );
}
