import { toLower } from "../../text/case.ts";
import { cleanPath, joinPath } from "../../text/path.ts";
import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";

/** Paths of the image that is built; `os` decides about drive letters and backslashes. As BuildKit's `util/system`. */
export function toSlash(path: string, os: string): string {
  return os === "windows" ? path.replaceAll("\\", "/") : path;
}

/** As `CheckSystemDriveAndRemoveDriveLetter`: only C: is taken, and cut. */
export function removeDriveLetter(path: string, os: string, keepsSlash = false): Result<string> {
  if (os !== "windows") return ok(path);
  if (/^[\x00-\x7f]:$/.test(path)) return fail(`No relative path specified in ${quote(path)}`);
  if (toSlash(path.slice(0, 2), os) === "//") return fail("UNC paths are not supported");
  const colon = path.indexOf(":");
  if (colon >= 0 && toLower(path.slice(0, colon)) !== "c")
    return fail("The specified path is not on the system drive (C:)");
  return ok(cleanWindowsPath(path.slice(colon + 1), keepsSlash));
}

/** As `IsAbs`. */
export function isAbsolute(path: string, os: string): boolean {
  if (os !== "windows") return path.startsWith("/");
  const bare = removeDriveLetter(path, os);
  return bare.ok && bare.value.startsWith("/");
}

/** As `NormalizePath`: absolute, without drive letter, with slashes. */
export function normalizePath(parent: string, path: string, os: string, keepsSlash: boolean): Result<string> {
  if (os !== "windows") return ok(normalizeUnixPath(parent, path, keepsSlash));
  const original = toSlash(path, os);
  const bareParent = removeDriveLetter(toSlash(parent, os) || "/", os, keepsSlash);
  if (!bareParent.ok) return fail(`removing drive letter: ${bareParent.message}`);
  const absoluteParent = bareParent.value.startsWith("/") ? bareParent.value : joinPath("/", bareParent.value);
  const bare = removeDriveLetter(original || absoluteParent, os, keepsSlash);
  if (!bare.ok) return fail(`removing drive letter: ${bare.message}`);
  const absolute = isAbsolute(bare.value, os) ? bare.value : joinPath(absoluteParent, bare.value);
  return ok(keepsSlash ? withTrailing(absolute, original) : absolute);
}

/** As `NormalizePath` where no drive has a letter. */
export function normalizeUnixPath(parent: string, path: string, keepsSlash: boolean): string {
  const base = parent.startsWith("/") ? parent : joinPath("/", parent);
  const absolute = path === "" ? base : path.startsWith("/") ? path : joinPath(base, path);
  return keepsSlash ? withTrailing(absolute, path) : absolute;
}

/** Gives a path the `/` or `/.` that the written one ends in. */
export function withTrailing(path: string, written: string): string {
  if (written.endsWith("/")) return path.endsWith("/") ? path : `${path}/`;
  if (!written.endsWith("/.")) return path;
  return path === "/" ? "/." : `${path}/.`;
}

/** As `NormalizeWorkdir`: backslashes on Windows. */
export function normalizeWorkdir(current: string, path: string, os: string): Result<string> {
  const normalized = normalizePath(current, path, os, false);
  if (!normalized.ok) return fail(`normalizing working directory: ${normalized.message}`);
  return ok(os === "windows" ? normalized.value.replaceAll("/", "\\") : normalized.value);
}

function cleanWindowsPath(path: string, keepsSlash: boolean): string {
  const slashed = path.replaceAll("\\", "/");
  const cleaned = cleanPath(slashed);
  // one byte is ".", "/" or a letter
  return keepsSlash && !/^[\x00-\x7f]$/.test(cleaned) && slashed.endsWith("/") ? `${cleaned}/` : cleaned;
}
