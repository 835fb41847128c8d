/** Go's `path.Clean`: the shortest equivalent of a slash-separated path; "." for an empty one. */
export function cleanPath(path: string): string {
  if (path === "") return ".";
  if (isClean(path)) return path;
  const isRooted = path.startsWith("/");
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!isRooted) kept.push(part);
  }
  const joined = kept.join("/");
  return isRooted ? `/${joined}` : joined || ".";
}

// most paths are
function isClean(path: string): boolean {
  if (!path.startsWith("/") || path.includes("//") || path.includes("/.")) return false;
  return path.length === 1 || !path.endsWith("/");
}

/** Go's `path.Join`: empty parts are left out, "" when all are empty. */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== "").join("/");
  return joined === "" ? "" : cleanPath(joined);
}

/** Go's `path.Base`. */
export function basePath(path: string): string {
  if (path === "") return ".";
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  if (end === 0) return "/";
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
