import { isObject, type JsonObject } from "../text/json-value.ts";
import type { ContextFile, ContextListing } from "./context-listing.ts";

/** Reads a listing from JSON; what isn't known of a file is left out. */
export function decodeListing(files: JsonObject): ContextListing {
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, decodeFile(file)]));
}

function decodeFile(file: unknown): ContextFile {
  if (!isObject(file)) return {};
  const { size, mode, link, tar } = file;
  return {
    ...(typeof size === "number" && { size }),
    ...(typeof mode === "string" && { mode }),
    ...(typeof link === "string" && { link }),
    ...(Array.isArray(tar) && { tar: tar.map(String) }),
  };
}
