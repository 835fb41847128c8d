import { MAX_TEXT_BYTES } from "./limits.ts";

export type TextFile =
  | { readonly kind: "ok"; readonly text: string }
  | { readonly kind: "too-long" }
  | { readonly kind: "not-text" };

/** Reads a file as UTF-8, its byte order mark kept. A file that is too long is not read at all. */
export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > MAX_TEXT_BYTES) return { kind: "too-long" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { kind: "ok", text };
  } catch {
    return { kind: "not-text" };
  }
}
