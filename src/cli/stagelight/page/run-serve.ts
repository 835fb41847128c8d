import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { CommandFailure } from "../command-failure.ts";
import type { ExitCode, Io } from "../io.ts";
import { packageRoot } from "../package-root.ts";
import { createPageServer } from "./page-server.ts";

export interface ServeFlags {
  readonly port?: string;
}

const DEFAULT_PORT = 7575;

/** `stagelight serve`: until it is interrupted. */
export async function runServe(flags: ServeFlags, io: Io): Promise<ExitCode> {
  const { address, isClosed } = await startPage(flags, io);
  io.out(`Stagelight is at ${address} (Ctrl+C stops it)\n`);
  await isClosed;
  return 0;
}

/** Serves the page; `isClosed` settles once it was told to stop. */
export async function startPage(
  { port: asked }: ServeFlags,
  io: Io,
): Promise<{ readonly address: string; readonly isClosed: Promise<void> }> {
  const port = readPort(asked);
  const server = createPageServer(pageFolder());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(new CommandFailure(isTaken ? `Port ${port} is taken; choose another with --port.` : error.message));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const isClosed = io.untilStopped().then(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { address: `http://localhost:${portOf(server.address(), port)}/`, isClosed };
}

function readPort(asked: string | undefined): number {
  if (asked === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : -1;
  if (port < 0 || port > 65_535) throw new CommandFailure(`--port ${asked} is not a port.`);
  return port;
}

function portOf(address: AddressInfo | string | null, port: number): number {
  return typeof address === "object" && address !== null ? address.port : port;
}

/** The built page: in the package, or in the repository after `npm run build`. */
function pageFolder(): string {
  const folders = [join(packageRoot(), "package/page"), join(packageRoot(), "dist")];
  const found = folders.find((folder) => existsSync(join(folder, "index.html")));
  if (found === undefined) throw new CommandFailure("The page is not built: run `npm run build` first.");
  return found;
}
