import { fileKindOf } from "../../build-input/file-kind.ts";
import type { ProjectInput } from "../../build-input/project-input.ts";
import { lookUp } from "../../text/look-up.ts";
import { findDefinition, readOrder } from "../find-definition.ts";
import { type BakeSymbol, bakeSymbols } from "./bake-symbols.ts";

/** A name in one of the bake files of a project. */
export interface PlacedSymbol {
  readonly path: string;
  readonly symbol: BakeSymbol;
}

/** The paths of the bake files in HCL that are read together with the one at `path`. */
export function filesReadWith(path: string, project: ProjectInput): readonly string[] {
  const definition = findDefinition(project);
  const order = definition === null ? [] : readOrder(definition);
  const isHcl = (one: string): boolean => {
    const text = lookUp(project.files, one);
    return text !== undefined && /\.hcl$/i.test(one) && fileKindOf(one, text) === "bake";
  };
  return (order.includes(path) ? order : [path]).filter(isHcl);
}

/** The name at `offset` of a file; the cursor may also be right behind it. */
export function symbolAt(text: string, offset: number): BakeSymbol | null {
  const touching = bakeSymbols(text).filter(({ range }) => range.start <= offset && offset <= range.end);
  return touching.find(({ range }) => offset < range.end) ?? touching[0] ?? null;
}

/** Every place in the files read together that names the same thing, definitions included, file by file. */
export function placesOf(symbol: BakeSymbol, path: string, project: ProjectInput): readonly PlacedSymbol[] {
  const files = symbol.scope === null ? filesReadWith(path, project) : [path];
  return files.flatMap((file) =>
    bakeSymbols(lookUp(project.files, file) ?? "").flatMap((one): readonly PlacedSymbol[] =>
      isSame(one, symbol) ? [{ path: file, symbol: one }] : [],
    ),
  );
}

function isSame(one: BakeSymbol, other: BakeSymbol): boolean {
  if (one.kind !== other.kind || one.name !== other.name) return false;
  return one.scope === null || (one.scope.start === other.scope?.start && one.scope.end === other.scope.end);
}
