import type { FolderOutcome } from "#formats/folder/folder-collector.ts";
import type { FolderNews, FolderSource } from "./folder-protocol.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import folderReaderWorker from "./folder-reader.worker.ts?worker&url";
import { trustedScript } from "./trusted-script.ts";

/** A folder that is being read. */
export interface FolderReading {
  /** Null once it is canceled. */
  readonly outcome: Promise<FolderOutcome | null>;
  cancel(): void;
}

/** Reads a folder in a separate worker, which ends with it. */
export function readFolder(source: FolderSource, onProgress: (entries: number) => void): FolderReading {
  const worker = new Worker(trustedScript(folderReaderWorker), { type: "module" });
  let settle: (outcome: FolderOutcome | null) => void = () => {};
  const outcome = new Promise<FolderOutcome | null>((resolve) => {
    settle = (end) => {
      worker.terminate();
      resolve(end);
    };
  });
  worker.addEventListener("message", ({ data }: MessageEvent<FolderNews>) => {
    if (data.kind === "progress") onProgress(data.entries);
    else settle(data.outcome);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    settle({ kind: "unreadable", message: event.message });
  });
  worker.postMessage(source);
  return { outcome, cancel: () => settle(null) };
}
