import { pickFiles } from "./open-file.ts";
import { openAs } from "./take-files.ts";

/** Lets the user choose one file and reads it as a text; null when nothing was chosen or it isn't one, which is said. */
export async function chooseText(): Promise<string | null> {
  const [file] = await pickFiles(false);
  let text: string | null = null;
  if (file !== undefined) await openAs(file, (read) => (text = read));
  return text;
}
