import { spawn } from "node:child_process";
import { analyzeSource } from "../input/analyze-source.ts";
import type { BuildFlags } from "../input/build-options.ts";
import type { ExitCode, Io } from "../io.ts";
import { fragmentOf } from "../link/run-link.ts";
import { type ServeFlags, startPage } from "./run-serve.ts";

interface OpenFlags extends ServeFlags, BuildFlags {
  readonly browser?: boolean;
}

/** `stagelight open`: until it is interrupted. */
export async function runOpen(path: string, flags: OpenFlags, io: Io): Promise<ExitCode> {
  const { input } = await analyzeSource(path, flags, io);
  const fragment = await fragmentOf(input, path);
  const { address, isClosed } = await startPage(flags, io);
  io.out(`${address}${fragment}\n`);
  if (flags.browser !== false) openBrowser(address + fragment, io);
  await isClosed;
  return 0;
}

function openBrowser(address: string, io: Io): void {
  const [command, args] = browserCommand(address);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.once("error", () => io.err("stagelight: No browser could be started; open the address yourself.\n"));
  child.unref();
}

function browserCommand(address: string): readonly [string, string[]] {
  if (process.platform === "darwin") return ["open", [address]];
  if (process.platform === "win32") return ["rundll32", ["url.dll,FileProtocolHandler", address]];
  return ["xdg-open", [address]];
}
