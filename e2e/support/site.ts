import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { answerWithoutEditor } from "./without-editor.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** The built page on its own host, as any host of static files would serve it. */
export interface Site {
  /** The page's address. */
  readonly url: string;
  /** Puts another version instead of the one that is served. */
  readonly deploy: () => void;
  /** From now on files whose path matches are not there; once the page itself is fetched again, they are again. */
  readonly takeAway: (path: RegExp) => void;
  /** Serves a page at its own path, next to the built one. */
  readonly addPage: (path: string, html: string) => void;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  /**
   * The service worker keeps, of the page's parts, only those that were asked for before it: to keep every part takes
   * seconds of processor time, and adds nothing to what most tests are about.
   */
  readonly keepsFew?: boolean;
}

/** Serves `dist` below `base`, which starts and ends with a slash. */
export async function serveSite(base = "/", { keepsFew = false }: SiteOptions = {}): Promise<Site> {
  let version = 1;
  const asked = new Set(["index.html"]);
  let missing: RegExp | null = null;
  const added = new Map<string, string>();
  const server: Server = createServer((request, response) =>
    answerWithoutEditor(request, response, () => answer(request, response)),
  );
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : "nothing here";
    const html = added.get(pathname);
    if (html !== undefined) {
      response.writeHead(200, { "Content-Type": "text/html" }).end(html);
      return;
    }
    const file = join("dist", path === "" || path.endsWith("/") ? `${path}index.html` : path);
    if (path === "") missing = null;
    if (!existsSync(file) || missing?.test(path)) {
      response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>nothing here</h1>");
      return;
    }
    // The name of a part says its content, as on most hosts.
    asked.add(path);
    const caching = path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache";
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": caching });
    if (path === "sw.js") {
      const script = readFileSync(file, "utf8");
      response.end(`${keepsFew ? keepOnly(asked, script) : script}\n// version ${version}\n`);
    } else createReadStream(file).pipe(response);
  };
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}${base}`,
    deploy: () => (version += 1),
    takeAway: (path) => (missing = path),
    addPage: (path, html) => added.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The script of a service worker without those of the files in its list that are not in `paths`. */
function keepOnly(paths: ReadonlySet<string>, script: string): string {
  return script.replaceAll(/\{url:"([^"]+)",revision:[^}]*\},?/g, (entry, path: string) =>
    paths.has(path) ? entry : "",
  );
}
