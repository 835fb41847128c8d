import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ExitCode } from "./io.ts";
import { runCli } from "./run-cli.ts";

export interface RunOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The text of a file in the folder after the run. */
  readonly read: (path: string) => string;
}

/** For tests: runs the command in a new folder with these files. */
export async function runInFolder(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { files = {}, input = "", env = {}, isTerminal = false } = options;
  const folder = mkdtempSync(join(tmpdir(), "stagelight-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const written: Uint8Array[] = [];
    let err = "";
    const code = await runCli(args, {
      cwd: folder,
      env,
      isTerminal,
      out: (text) => void written.push(typeof text === "string" ? new TextEncoder().encode(text) : text),
      err: (text) => {
        err += text;
      },
      readInput: async () => new TextEncoder().encode(input),
      untilStopped: async () => undefined,
    });
    const texts = new Map(Object.keys(files).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
    return { code, out: Buffer.concat(written).toString(), err, read: (path) => texts.get(path) ?? "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
