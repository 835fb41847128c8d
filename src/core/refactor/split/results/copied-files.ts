import { matchPattern } from "../../../bake/config/match.ts";
import { basePath, isInsidePath } from "../../../text/path.ts";
import { sourcesOf, takesContext } from "../context-copies.ts";
import type { Block } from "../read-stage.ts";

/** Whether a COPY or ADD copies the file or folder, as far as its sources don't rule that out. */
export function copiesFile({ at, text, destination }: Block, path: string): boolean {
  if (destination === "") return false;
  if (destination.includes("$") || !takesContext(at) || /:\/\/|<</.test(text))
    return destination.includes("$") || isInsidePath(path, destination);
  if (destination === path) return true;
  if (!isInsidePath(path, destination)) return false;
  const below = path.slice(destination === "/" ? 1 : destination.length + 1);
  return sourcesOf(at).some((source) => {
    const name = basePath(source);
    // a folder may have it somewhere
    if (/[*?[]/.test(name)) return below.includes("/") || matchPattern(name, below) !== false;
    return name === below || !/\w\.\w+$|^[A-Z]\w*file$/.test(name);
  });
}
