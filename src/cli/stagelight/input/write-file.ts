import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { CommandFailure } from "../command-failure.ts";
import type { Io } from "../io.ts";
import { describeFileError } from "./read-file.ts";

/** Writes a file; ends the command where that isn't possible. */
export function writeFile(path: string, content: string | Uint8Array, { cwd }: Pick<Io, "cwd">): void {
  try {
    writeFileSync(resolve(cwd, path), content);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CommandFailure(
      isMissing ? `${path} can't be written: its directory doesn't exist.` : describeFileError(path, error),
    );
  }
}
