import { describe, expect, it } from "vitest";
import { parse } from "#core/parse/parse.ts";
import { cursorContext } from "./cursor-context.ts";

function contextAt(marked: string) {
  const text = marked.replace("|", "");
  return cursorContext(text, parse(text), marked.indexOf("|"));
}

describe("cursorContext", () => {
  it("tells a keyword that is being written from its arguments", () => {
    expect(contextAt("FROM a\nCO|")).toMatchObject({ kind: "keyword", written: "CO" });
    expect(contextAt("FROM a\n|")).toMatchObject({ kind: "keyword", written: "" });
    expect(contextAt("FROM |")).toMatchObject({ kind: "arguments", keyword: "from", words: [], written: "" });
  });

  it("tells flags, words and the word at the cursor apart", () => {
    expect(contextAt("FROM a\nCOPY --link --from=b x y/|z w")).toMatchObject({
      keyword: "copy",
      flags: ["--link", "--from=b"],
      words: ["x"],
      written: "y/",
    });
  });

  it("joins continued lines, comments between them left out", () => {
    expect(contextAt("FROM a\nRUN --mount=type=cache \\\n# why\n\n  --net|")).toMatchObject({
      keyword: "run",
      flags: ["--mount=type=cache"],
      written: "--net",
    });
  });

  it("looks into ONBUILD", () => {
    expect(contextAt("FROM a\nONBUILD |")).toMatchObject({ kind: "keyword", isTrigger: true });
    expect(contextAt("FROM a\nONBUILD COPY --from=|")).toMatchObject({ keyword: "copy", isTrigger: true });
  });

  it("knows comments, and where a directive can appear", () => {
    expect(contextAt("# syntax=x\n# che|")).toMatchObject({ kind: "comment", isTop: true });
    expect(contextAt("FROM a\n# che|")).toMatchObject({ kind: "comment", isTop: false });
  });

  it("knows the bodies of here-documents", () => {
    expect(contextAt("FROM a\nCOPY <<'E' /e\na |b\nE\n")).toMatchObject({ kind: "heredoc", isExpanded: false });
    expect(contextAt("FROM a\nRUN <<E\n|\nE\n")).toMatchObject({ kind: "heredoc", isExpanded: true });
    expect(contextAt("FROM a\nRUN <<E\nb\nE\n|")).toMatchObject({ kind: "keyword" });
  });
});
