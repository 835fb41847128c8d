import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { definitionsAt, symbolPlacesAt } from "./symbol-places.ts";

const at = (marked: string) => [analyze(marked.replace("|", "")), marked.indexOf("|")] as const;

/** Line and column of each definition of what is at `|`. */
function definitions(marked: string): string {
  const [analysis, offset] = at(marked);
  const starts = definitionsAt(analysis, offset).map(({ start }) => start);
  return starts.map((start) => `${analysis.lines.lineAt(start)}:${analysis.lines.columnAt(start)}`).join();
}

function places(marked: string): string {
  const [analysis, offset] = at(marked);
  const found = symbolPlacesAt(analysis, offset);
  const lines = (ranges: readonly { readonly start: number }[] = []) =>
    ranges.map(({ start }) => analysis.lines.lineAt(start)).join();
  return `${lines(found?.definitions)} / ${lines(found?.uses)}`;
}

describe("definitionsAt", () => {
  it("leads from a stage's name, or its number, to the FROM that starts it", () => {
    expect(definitions("FROM a AS x\nFROM b\nCOPY --from=|x / /\n")).toBe("1:11");
    expect(definitions("FROM a AS x\nFROM b\nCOPY --from=|0 / /\n")).toBe("1:11");
    expect(definitions("FROM a\nFROM b\nCOPY --from=|0 / /\n")).toBe("1:1");
  });

  it("leads from a variable to what gives it its value there", () => {
    const text = "ARG V=1\nFROM a\nARG V\nENV V=2\nRUN echo $V";
    expect(definitions(`${text}|`)).toBe("4:5");
    expect(definitions(text.replace("ENV", "ENV W=$|V").replace("ARG V\n", "ARG V\n"))).toBe("3:5");
  });

  it("leads from an ARG without a default to the one before the first FROM", () => {
    expect(definitions("ARG V=1\nFROM a\nARG |V\n")).toBe("1:5");
  });

  it("leads nowhere from an image, or from what nothing sets", () => {
    expect(definitions("FROM alp|ine\n")).toBe("");
    expect(definitions("FROM a\nRUN $|X\n")).toBe("");
  });
});

describe("symbolPlacesAt", () => {
  it("finds the uses of a stage by name and by number", () => {
    expect(places("FROM a AS |x\nFROM x\nCOPY --from=0 / /\nRUN --mount=from=x,target=/m y\n")).toBe("1 / 2,3,4");
  });

  it("finds all places of an image", () => {
    expect(places("FROM alp|ine\nCOPY --from=alpine:latest / /\n")).toBe(" / 1,2");
  });

  it("finds all places of a variable", () => {
    expect(places("ARG V=1\nFROM a:$V\nARG V\nRUN $|V\n")).toBe("1,3 / 2,4");
  });
});
