// Checks a share of many files in a separate thread.
import { parentPort, workerData } from "node:worker_threads";
import { CommandFailure } from "../command-failure.ts";
import { processIo } from "../process-io.ts";
import { checkFile } from "./check-file.ts";
import type { CheckAnswer, CheckTask } from "./check-files.ts";
import type { CheckedFile } from "./checked-file.ts";

parentPort?.postMessage(await answer(workerData));

async function answer({ paths, settings, cwd }: CheckTask): Promise<CheckAnswer> {
  const files: Omit<CheckedFile, "lines">[] = [];
  const io = { ...processIo(), cwd };
  try {
    for (const path of paths) {
      const { lines: _lines, ...file } = await checkFile(path, settings, io);
      files.push(file);
    }
    return { kind: "ok", files };
  } catch (error) {
    if (error instanceof CommandFailure) return { kind: "failed", message: error.message };
    throw error;
  }
}
