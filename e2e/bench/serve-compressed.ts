import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain",
};

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `dist` as a host on the internet does: compressed, files in `assets` for good. */
export async function serveCompressed(): Promise<Served> {
  if (!existsSync("dist/index.html")) throw new Error("There is no built page: run `npm run build` first.");
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join("dist", pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(file)];
    if (!existsSync(file)) return response.writeHead(404).end();
    const isKept = pathname.startsWith("/assets/");
    const headers = {
      "Content-Type": type ?? "application/octet-stream",
      "Cache-Control": isKept ? "max-age=31536000, immutable" : "no-cache",
    };
    if (type === undefined) return response.writeHead(200, headers).end(readFileSync(file));
    const body = compressed.get(file) ?? compress(readFileSync(file));
    compressed.set(file, body);
    return response.writeHead(200, { ...headers, "Content-Encoding": "br" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://localhost:${port}/`, close };
}

function compress(file: Buffer): Buffer {
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
