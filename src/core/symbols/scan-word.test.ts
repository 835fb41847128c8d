import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InstructionFacts } from "../source/instruction-facts.ts";
import { parse } from "../parse/parse.ts";
import { expandWord } from "../shell/lexer.ts";
import { NO_VARIABLES } from "../shell/variables.ts";
import { expandedWords } from "./expanded-words.ts";
import { scanWord } from "./scan-word.ts";

const OWN = join(import.meta.dirname, "../../cli/conformance/cases.jsonl");
const REAL = join(import.meta.dirname, "../../../../shared/conformance/real.jsonl");

const sources = [OWN, REAL]
  .filter(existsSync)
  .flatMap((file) => readFileSync(file, "utf8").trimEnd().split("\n").map(sourceOf));

function sourceOf(line: string): string {
  const { source }: { readonly source: string } = JSON.parse(line);
  return source;
}

const namesIn = (text: string): string[] => scanWord(text, { escape: "\\" }).map(({ name }) => name);

describe("scanWord", () => {
  it("finds names with and without braces, and inside the word of a modifier", () => {
    expect(namesIn("$A/${B}/${C:-$D}/${E//$F/${G}}")).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
  });

  it("reads nothing in single quotes or behind an escape character", () => {
    expect(namesIn("'$A' \\$B \"$C '$D'\" \"\\$E\"")).toEqual(["C", "D"]);
  });

  it("tells the place of the name and of the whole", () => {
    expect(scanWord("x${AB:-c}", { escape: "\\" })).toEqual([
      { name: "AB", nameAt: 3, start: 1, end: 9, modifier: ":-" },
    ]);
  });

  it("takes quotes for characters where they mean nothing", () => {
    expect(scanWord("it's $A", { escape: "\\", ignoreQuotes: true })).toHaveLength(1);
  });

  it("finds the names that BuildKit's expansion asks for, in every word of every case", () => {
    let compared = 0;
    for (const source of sources) {
      const file = parse(source);
      for (const instruction of file.instructions) {
        const at = new InstructionFacts(source, file.escape, instruction, instruction.child ?? instruction, 0);
        for (const word of expandedWords(at)) {
          const { error, matched, unmatched } = expandWord(word.text, NO_VARIABLES, { escape: file.escape });
          if (error !== "") continue;
          const found = new Set(scanWord(word.text, { escape: file.escape }).map(({ name }) => name));
          const asked = [...matched, ...unmatched].filter((name) => name !== "");
          expect({ word: word.text, names: [...found].toSorted() }).toEqual({
            word: word.text,
            names: asked.toSorted(),
          });
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
