/** A path without its dots and doubled slashes, absolute; a relative one starts at `from`. */
export function absolutePath(path: string, from = "/"): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${from}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** Whether a path is another one, or lies below it. */
export function isWithin(path: string, directory: string): boolean {
  return directory === "/" || path === directory || path.startsWith(`${directory}/`);
}

/** Whether who takes `source`, as a COPY writes it, takes the file or a directory that it is in. */
export function takesFile(source: string, file: string): boolean {
  const parts = file.split("/");
  const wanted = absolutePath(source).split("/");
  if (absolutePath(source) === "/") return true;
  return wanted.length <= parts.length && wanted.every((pattern, index) => isMatch(pattern, parts[index] ?? ""));
}

/** Whether a name is what `*` and `?` stand for; a star that took too little is tried again, only the last one. */
function isMatch(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let place = 0; place < name.length; ) {
    if (pattern[at] === "*") {
      star = at++;
      taken = place;
    } else if (pattern[at] === "?" || pattern[at] === name[place]) {
      at++;
      place++;
    } else if (star < 0) return false;
    else {
      at = star + 1;
      place = ++taken;
    }
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

/** The directory of a file. */
export function directoryOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/")) || "/";
}

/** Where every image looks for programs. */
export const PROGRAM_DIRECTORIES: readonly string[] = [
  "/usr/local/sbin",
  "/usr/local/bin",
  "/usr/sbin",
  "/usr/bin",
  "/sbin",
  "/bin",
];
