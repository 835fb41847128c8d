/** A command of a document, and what it printed when the document was written. */
export interface DocumentedCommand {
  /** Without the `$ `. */
  readonly line: string;
}

/** Runs a command of the document; what it prints, both streams together. */
export type RunLine = (line: string) => Promise<string>;

/** What a command prints may hold a fence: longer ones are around it then. */
const BLOCK = /^(`{3,})console\n([\s\S]*?)^\1$/gm;

/** The commands in the `console` blocks of a document, in order. */
function consoleLinesOf(markdown: string): readonly DocumentedCommand[] {
  return [...markdown.matchAll(BLOCK)].flatMap(([, , body = ""]) =>
    body
      .split("\n")
      .filter((line) => line.startsWith("$ "))
      .map((line) => ({ line: line.slice(2) })),
  );
}

/** The document with what each command prints now below it. */
export async function rerun(markdown: string, run: RunLine): Promise<string> {
  let made = "";
  let at = 0;
  for (const block of markdown.matchAll(BLOCK)) {
    const [whole, fence = ""] = block;
    const outputs: string[] = [];
    for (const { line } of consoleLinesOf(whole)) outputs.push(`$ ${line}\n${withLineEnd(await run(line))}`);
    made += `${markdown.slice(at, block.index)}${fence}console\n${outputs.join("\n")}${fence}`;
    at = block.index + whole.length;
  }
  return made + markdown.slice(at);
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
