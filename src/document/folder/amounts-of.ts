import type { FolderReport } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { contextMessages } from "#i18n/en/context.ts";
import { amountKey } from "./amount-key.ts";

/**
 * How much each step takes from the folder, in words; several mounts of one RUN together. `stageOf` says which stage of
 * the graph one of the target is.
 */
export function amountsOf({ readers }: FolderReport, stageOf: (stage: number) => number): ReadonlyMap<string, string> {
  const sums = new Map<string, { readonly files: number; readonly bytes: number }>();
  for (const { stage, text, taken } of readers) {
    const key = amountKey(stageOf(stage), text);
    const { files, bytes } = sums.get(key) ?? { files: 0, bytes: 0 };
    sums.set(key, { files: files + taken.files, bytes: bytes + taken.bytes });
  }
  return new Map([...sums].map(([key, { files, bytes }]) => [key, contextMessages().amount(files, sizeWords(bytes))]));
}
