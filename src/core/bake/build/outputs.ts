import { fail, ok, type Result } from "../../text/result.ts";
import type { ExportEntry } from "../flags/export-entry.ts";
import { parseGoBool } from "../flags/go-value.ts";

/** What lies in the directory that bake runs in. */
export interface Places {
  readonly isFile: (path: string) => boolean;
  readonly isDirectory: (path: string) => boolean;
}

/** Checks where a target's outputs go to; one that is a file and has no place goes to standard output. */
export function checkOutputs(outputs: readonly ExportEntry[], places: Places): Result<void> {
  let isStdoutUsed = false;
  for (const entry of outputs) {
    const { type } = entry;
    if (type === "") return fail("type is required for output");
    const form = formOf(entry);
    if (form === "directory") {
      const checked = checkDirectory(entry, places);
      if (!checked.ok) return checked;
    }
    if (form !== "file") continue;
    if (entry.destination === "" && type !== "docker") entry.destination = "-";
    if (entry.destination === "-") {
      if (isStdoutUsed) return fail("multiple outputs configured to write to stdout");
      isStdoutUsed = true;
    } else if (entry.destination !== "" && places.isDirectory(entry.destination))
      return fail(`destination file ${entry.destination} is a directory`);
  }
  return ok(undefined);
}

function formOf({ type, attributes }: ExportEntry): "file" | "directory" | undefined {
  if (type === "local") return "directory";
  if (type === "tar") return "file";
  if (type !== "oci" && type !== "docker") return undefined;
  const tar = parseGoBool(attributes.get("tar") ?? "");
  return tar.ok && !tar.value ? "directory" : "file";
}

function checkDirectory({ type, destination }: ExportEntry, places: Places): Result<void> {
  if (destination === "") return fail(`dest is required for ${type} exporter`);
  if (destination === "-") return fail(`dest cannot be stdout for ${type} exporter`);
  return places.isFile(destination) ? fail(`destination directory ${destination} is a file`) : ok(undefined);
}
