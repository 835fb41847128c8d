/** Lets the browser keep `content` as a file. */
export function download(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  // The browser has taken the file over by the next turn; Safari takes a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
