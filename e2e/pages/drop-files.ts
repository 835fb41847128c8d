import type { Page } from "@playwright/test";

/** A file that is dropped onto the page. */
export interface DroppedFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** Drops files onto the page, as from a file manager. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const contents = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString("base64") }));
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const list = new DataTransfer();
    for (const { name, base64 } of dropped) {
      list.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    }
    return list;
  }, contents);
  await page.dispatchEvent("main", "drop", { dataTransfer });
}
