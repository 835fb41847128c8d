import { once } from "node:events";

/** Answers every line of standard input with one line of JSON on standard output, in the same order. */
export async function answerLines(answer: (line: string) => object | Promise<object>): Promise<void> {
  for await (const line of lines(process.stdin)) {
    if (line.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(await answer(line))}\n`)) await once(process.stdout, "drain");
  }
}

/** Splits at "\n" alone; node:readline also splits at U+2028, which JSON leaves as it is inside a string. */
async function* lines(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding("utf8");
  const pieces: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const parts = chunk.split("\n");
    const rest = parts.pop() ?? "";
    for (const part of parts) {
      yield pieces.splice(0).join("") + part;
    }
    pieces.push(rest);
  }
  yield pieces.join("");
}
