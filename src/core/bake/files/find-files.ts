import type { BakeFile } from "./bake-file.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import type { BakeInput } from "./input.ts";

/** What bake looks for where no file is named, in this order. */
export const DEFAULT_NAMES = [
  "compose.yaml",
  "compose.yml",
  "docker-compose.yml",
  "docker-compose.yaml",
  "docker-bake.json",
  "docker-bake.hcl",
  "docker-bake.override.json",
  "docker-bake.override.hcl",
];

/** The files to read: those that are named, or those that are there of the usual ones. Empty ones do not count. */
export function findFiles(input: BakeInput): Result<readonly BakeFile[]> {
  const named = input.order.length > 0 ? ok(input.order) : namesFromEnvironment(input);
  if (!named.ok) return named;
  const isDefault = named.value.length === 0;
  const found: BakeFile[] = [];
  for (const name of isDefault ? DEFAULT_NAMES : named.value) {
    const text = input.files.get(name) ?? (name === "-" ? "" : input.files.get(cleanName(name)));
    if (text === undefined) {
      if (isDirectory(name, input)) return fail(`read ${name}: is a directory`);
      if (!isDefault) return fail(`open ${name}: no such file or directory`);
    } else if (text !== "" || name === "-") found.push({ name, text });
  }
  return found.length === 0 ? fail("couldn't find a bake definition") : ok(found);
}

function cleanName(name: string): string {
  return name.startsWith("/project/") ? name.slice("/project/".length) : name.replace(/^(?:\.\/+)+/, "");
}

function isDirectory(name: string, { files }: BakeInput): boolean {
  const start = `${cleanName(name).replace(/\/+$/, "")}/`;
  return [...files.keys()].some((file) => file.startsWith(start));
}

function namesFromEnvironment(input: BakeInput): Result<readonly string[]> {
  const { environment, files } = input;
  const names: string[] = [];
  const separator = environment.get("BUILDX_BAKE_PATH_SEPARATOR") || ":";
  for (const part of environment.get("BUILDX_BAKE_FILE")?.split(separator) ?? []) {
    const name = part.trim();
    if (name === "") continue;
    if (name !== "-" && !files.has(cleanName(name)) && !isDirectory(name, input))
      return fail(`stat ${name}: no such file or directory`);
    names.push(name);
  }
  return ok(names);
}
