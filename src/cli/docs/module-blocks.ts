const BLOCK = /^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm;

/** The examples of a document: each `js` block that a `text` block with its output follows. */
export function modulesOf(markdown: string): readonly { readonly code: string; readonly output: string }[] {
  return [...markdown.matchAll(BLOCK)].map(([, code = "", output = ""]) => ({ code, output }));
}

/** The document with what each example prints now. */
export async function rerunModules(markdown: string, run: (code: string) => Promise<string>): Promise<string> {
  let made = "";
  let at = 0;
  for (const { 0: whole, 1: code = "", index } of markdown.matchAll(BLOCK)) {
    made += `${markdown.slice(at, index)}\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${await run(code)}\`\`\``;
    at = index + whole.length;
  }
  return made + markdown.slice(at);
}
