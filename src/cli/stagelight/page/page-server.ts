import { createReadStream, type Stats, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".webmanifest", "application/manifest+json"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
  [".ttf", "font/ttf"],
  [".txt", "text/plain; charset=utf-8"],
]);

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'self'",
};

/** A server of the static files in a folder, for this machine only: other hosts' pages can't reach it by a name of theirs. */
export function createPageServer(folder: string): Server {
  return createServer((request, response) => answer(folder, request, response));
}

function answer(folder: string, { method, url = "/", headers }: IncomingMessage, response: ServerResponse): void {
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, "Only GET is answered here.");
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? "")) {
    return refuse(response, 403, "This server is for this machine only.");
  }
  const found = findFile(folder, url);
  if (found === null) return refuse(response, 404, "There is no such file.");
  const { path, stats } = found;
  const isHashed = path.startsWith(join(folder, "assets") + sep);
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES.get(extname(path)) ?? "application/octet-stream",
    "Content-Length": stats.size,
    "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (method === "HEAD") response.end();
  else createReadStream(path).pipe(response);
}

/** The file of an address inside the folder; `index.html` of a directory. */
function findFile(folder: string, url: string): { readonly path: string; readonly stats: Stats } | null {
  const name = decoded(url.split(/[?#]/, 1)[0] ?? "");
  if (name === null || name.includes("\0")) return null;
  const path = normalize(join(folder, name));
  if (path !== normalize(folder) && !path.startsWith(normalize(folder) + sep) && path !== normalize(folder) + sep)
    return null;
  for (const one of [path, join(path, "index.html")]) {
    const stats = statSync(one, { throwIfNoEntry: false });
    if (stats?.isFile()) return { path: one, stats };
  }
  return null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${reason}\n`);
}
