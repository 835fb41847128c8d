import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { indexLines } from "#core/text/line-index.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Io } from "../io.ts";
import { type CheckSettings, checkFile } from "./check-file.ts";
import type { CheckedFile } from "./checked-file.ts";

/** What a worker is given, and what it answers. */
export interface CheckTask {
  readonly paths: readonly string[];
  readonly settings: CheckSettings;
  readonly cwd: string;
}

export type CheckAnswer =
  | { readonly kind: "ok"; readonly files: readonly Omit<CheckedFile, "lines">[] }
  /** The first file that can't be checked, and why. */
  | { readonly kind: "failed"; readonly message: string };

/** With fewer files a worker takes longer to start than it saves. */
const FILES_FOR_WORKERS = 100;
const MAX_THREADS = 8;

/**
 * V8 optimizes what has run for longer than usual. A thousand files are a second or two, in which its compiler would
 * take the cores from the threads: measured on two cores, a quarter of the CPU time.
 */
const LATE_OPTIMIZATION = "--interrupt-budget=1000000";

/** Checks files in order; many of them on all cores. */
export async function checkFiles(
  paths: readonly string[],
  settings: CheckSettings,
  io: Io,
): Promise<readonly CheckedFile[]> {
  const worker = workerPath();
  const threads = Math.min(availableParallelism(), MAX_THREADS);
  if (worker === null || paths.length < FILES_FOR_WORKERS || threads < 2 || paths.includes("-")) {
    return checkHere(paths, settings, io);
  }
  setFlagsFromString(LATE_OPTIMIZATION);
  const shares = Array.from({ length: threads }, (_, thread) => paths.filter((_path, at) => at % threads === thread));
  const [own = [], ...others] = shares;
  const answers = others.map((share) => askWorker(worker, { paths: share, settings, cwd: io.cwd }));
  const checked = await Promise.all([checkHere(own, settings, io), ...answers]);
  return paths.flatMap((_, at) => checked[at % threads]?.[Math.floor(at / threads)] ?? []);
}

async function checkHere(paths: readonly string[], settings: CheckSettings, io: Io): Promise<readonly CheckedFile[]> {
  const files: CheckedFile[] = [];
  for (const path of paths) files.push(await checkFile(path, settings, io));
  return files;
}

/** The worker's script, next to the command in the package; null where the command runs from its sources. */
function workerPath(): string | null {
  const path = fileURLToPath(new URL("../check-worker.js", import.meta.url));
  return existsSync(path) ? path : null;
}

function askWorker(path: string, task: CheckTask): Promise<readonly CheckedFile[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path, { workerData: task });
    worker.once("error", reject);
    worker.once("message", (answer: CheckAnswer) => {
      if (answer.kind === "failed") reject(new CommandFailure(answer.message));
      else resolve(answer.files.map((file) => ({ ...file, lines: indexLines(file.text) })));
    });
  });
}
