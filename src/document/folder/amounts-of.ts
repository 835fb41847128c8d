import type { FolderReport } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/folder/size-words.ts";
import { folderMessages } from "#i18n/en/folder/panel.ts";
import { amountKey } from "./amount-key.ts";

/** How much each step takes from the folder, in words; several mounts of one RUN together. */
export function amountsOf({ takers }: FolderReport): ReadonlyMap<string, string> {
  const sums = new Map<string, { readonly files: number; readonly bytes: number }>();
  for (const { stage, text, taken } of takers) {
    const key = amountKey(stage, text);
    const { files, bytes } = sums.get(key) ?? { files: 0, bytes: 0 };
    sums.set(key, { files: files + taken.files, bytes: bytes + taken.bytes });
  }
  return new Map([...sums].map(([key, { files, bytes }]) => [key, folderMessages().amount(files, sizeWords(bytes))]));
}
