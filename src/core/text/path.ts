/** Go's `path.Clean`: the shortest equivalent of a slash-separated path; "." for an empty one. */
export function cleanPath(path: string): string {
  if (path === "" || path === ".") return ".";
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

const SLASH = 0x2f;
const DOT = 0x2e;

/** Most paths are: no part is empty or starts with a dot. */
function isClean(path: string): boolean {
  if (path === "/") return true;
  let isPartStart = true;
  for (let at = path.charCodeAt(0) === SLASH ? 1 : 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (isPartStart && (code === SLASH || code === DOT)) return false;
    isPartStart = code === SLASH;
  }
  return !isPartStart;
}

/** Go's `path.Join`: empty parts are left out, "" when all are empty. */
export function joinPath(...parts: readonly string[]): string {
  let joined = "";
  for (const part of parts) {
    if (part === "") continue;
    if (joined === "") joined = part;
    else if (!joined.endsWith("/")) joined += `/${part}`;
    else joined += part.startsWith("/") ? part.slice(1) : part;
  }
  return joined === "" ? "" : cleanPath(joined);
}

/** A path as a program sees it that runs in a folder: the path itself where it is absolute. */
export function pathFrom(folder: string, path: string): string {
  return path.startsWith("/") ? joinPath(path) : joinPath(folder, path);
}

/** `path` is the directory or is in it; both without a slash at the end. */
export function isInsidePath(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory === "/" ? "/" : `${directory}/`);
}

/** Go's `path.Base`. */
export function basePath(path: string): string {
  if (path === "") return ".";
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  if (end === 0) return "/";
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
