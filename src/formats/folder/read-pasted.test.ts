import { describe, expect, it } from "vitest";
import { entryKind, entryPath } from "#core/context/packed/packed-folder.ts";
import type { FolderOutcome } from "./folder-collector.ts";
import { readPasted } from "./read-pasted.ts";

/** Each entry as `path size`, a directory with `/` and a link with its target. */
function listed(outcome: FolderOutcome): readonly string[] {
  if (outcome.kind !== "ok") throw new Error(outcome.kind);
  const { folder } = outcome;
  return Array.from({ length: folder.count - 1 }, (_, place) => {
    const entry = place + 1;
    const path = entryPath(folder, entry);
    const kind = entryKind(folder, entry);
    if (kind === "directory") return `${path}/`;
    return kind === "link" ? `${path} -> ${folder.links.get(entry)}` : `${path} ${folder.sizes[entry]}`;
  }).toSorted();
}

describe("readPasted", () => {
  it("reads what find prints, with modes and links, and with the command itself", () => {
    const text = [
      "$ find . -printf '%y\\t%s\\t%m\\t%l\\t%P\\n'",
      "d\t4096\t755\t\t",
      "d\t4096\t755\t\tsrc",
      "f\t120\t644\t\tsrc/a.ts",
      "f\t9\t755\t\trun",
      "l\t3\t777\tsrc\tlink",
      "s\t0\t755\t\tsocket",
      "d\t4096\t700\t\tempty",
    ].join("\n");
    const outcome = readPasted(text);
    expect(listed(outcome)).toEqual(["empty/", "link -> src", "run 9", "src/", "src/a.ts 120"]);
  });

  it("keeps names with line breaks, tabs and other odd characters", () => {
    const long = "ß".repeat(127);
    const text = ["a\nb", "\ttab", "‮txt", "💩", "__proto__", "constructor", long, "f\t1\t644\t\tx"]
      .map((name) => `f\t1\t644\t\t${name}\n`)
      .join("");
    expect(listed(readPasted(text)).length).toBe(8);
    expect(listed(readPasted(text))).toContain("a\nb 1");
    expect(listed(readPasted(text))).toContain("__proto__ 1");
    expect(listed(readPasted(text))).toContain(`${long} 1`);
  });

  it("reads records that end in NUL", () => {
    expect(listed(readPasted("f\t1\t644\t\ta\nb\0f\t2\t644\t\tc\0"))).toEqual(["a\nb 1", "c 2"]);
  });

  it("reads what stat prints on a Mac", () => {
    const text = "Directory\t96\t755\t\t.\nRegular File\t5\t644\t\t./a b\nSymbolic Link\t1\t755\t -> a b\t./l\n";
    expect(listed(readPasted(text))).toEqual(["a b 5", "l -> a b"]);
  });

  it("reads what git prints, quoted names included", () => {
    const hash = "0123456789abcdef0123456789abcdef01234567";
    expect(listed(readPasted('src/a.ts\n"caf\\303\\251 \\"x\\"\\n"\nb\n'))).toEqual([
      "b 0",
      'café "x"\n 0',
      "src/",
      "src/a.ts 0",
    ]);
    expect(listed(readPasted(`100755 blob ${hash}     42\tbin/x\n120000 blob ${hash}      3\tl\n`))).toEqual([
      "bin/",
      "bin/x 42",
      "l -> ",
    ]);
    expect(listed(readPasted(`100644 ${hash} 0\ta\n`))).toEqual(["a 0"]);
  });

  it("reads what du prints: kibibytes, directories with all that is in them", () => {
    expect(listed(readPasted("4\t./src/a\n8\t./src\n12\t.\n"))).toEqual(["src/", "src/a 4096"]);
  });

  it("reads what tree prints as JSON", () => {
    const tree = [
      {
        type: "directory",
        name: ".",
        contents: [
          { type: "file", name: "a", size: 3, mode: "0644" },
          { type: "directory", name: "d", contents: [{ type: "link", name: "l", target: "../a" }] },
        ],
      },
      { type: "report", directories: 1, files: 2 },
    ];
    expect(listed(readPasted(JSON.stringify(tree)))).toEqual(["a 3", "d/", "d/l -> ../a"]);
  });

  it.each(["", " \n", "FROM alpine\nCOPY . .\n", "# syntax=docker/dockerfile:1\nFROM a", "[", "[1]", "{}]["])(
    "takes no %j for a listing, or only its lines",
    (text) => {
      expect(() => readPasted(text)).not.toThrow();
    },
  );

  it("refuses a Dockerfile, and paths that lead out of the folder", () => {
    expect(readPasted("FROM alpine\n").kind).toBe("not-a-listing");
    expect(listed(readPasted("../x\na/../../y\n./ok\n"))).toEqual(["ok 0"]);
  });
});
