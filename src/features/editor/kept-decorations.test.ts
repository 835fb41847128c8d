import { describe, expect, it } from "vitest";
import { keptDecorations } from "./kept-decorations.ts";

describe("decorations that are kept", () => {
  it("change only where something is new, gone or elsewhere", () => {
    const { instance, changes, ranges } = editorOfLines();
    const { set } = keptDecorations(instance);
    set([at(1, "a"), at(2, "b")]);
    set([at(1, "a"), at(2, "b")]);
    expect(changes).toEqual([{ removed: [], added: [1, 2] }]);
    set([at(1, "a"), at(2, "c"), at(3, "b")]);
    expect(changes.at(-1)).toEqual({ removed: ["2"], added: [2, 3] });
    set([at(1, "a"), at(3, "b")]);
    expect(changes.at(-1)).toEqual({ removed: ["3"], added: [] });
    ranges.set("1", 9);
    set([at(1, "a"), at(3, "b")]);
    expect(changes.at(-1)).toEqual({ removed: ["1"], added: [1] });
    expect([...ranges.values()].toSorted()).toEqual([1, 3]);
  });

  it("are made again in another model, and end", () => {
    const { instance, changes, ranges } = editorOfLines();
    const { set, clear } = keptDecorations(instance);
    set([at(1, "a")]);
    ranges.clear();
    set([at(1, "a")]);
    expect(changes.at(-1)).toEqual({ removed: ["1"], added: [1] });
    clear();
    expect(changes.at(-1)).toEqual({ removed: ["2"], added: [] });
    clear();
    expect(changes).toHaveLength(3);
  });
});

const LOOKS = new Map(["a", "b", "c"].map((className) => [className, { className }]));

function at(line: number, className: string) {
  return { range: lineRange(line), options: LOOKS.get(className) ?? {} };
}

function lineRange(line: number) {
  return { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 9 };
}

/** An editor as far as decorations need it: of each, the line that it is in now. */
function editorOfLines() {
  const ranges = new Map<string, number>();
  const changes: { readonly removed: readonly string[]; readonly added: readonly number[] }[] = [];
  let ids = 0;
  const model = { getDecorationRange: (id: string) => (ranges.has(id) ? lineRange(ranges.get(id) ?? 0) : null) };
  const instance = {
    getModel: () => model,
    deltaDecorations: (removed: readonly string[], added: readonly ReturnType<typeof at>[]) => {
      changes.push({ removed, added: added.map(({ range }) => range.startLineNumber) });
      for (const id of removed) ranges.delete(id);
      return added.map(({ range }) => {
        ids += 1;
        ranges.set(String(ids), range.startLineNumber);
        return String(ids);
      });
    },
  };
  return { instance: instance as unknown as Parameters<typeof keptDecorations>[0], changes, ranges };
}
