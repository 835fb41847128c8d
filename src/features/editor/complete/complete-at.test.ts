import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { completeAt } from "./complete-at.ts";

/** The labels offered at `|`. */
function offered(marked: string): readonly string[] {
  const { completions } = completeAt(analyze(marked.replace("|", "")), marked.indexOf("|"));
  return completions.map(({ label }) => label);
}

/** The text once the completion of this label is taken at `|`. */
function taken(marked: string, label: string): string {
  const text = marked.replace("|", "");
  const { completions, range } = completeAt(analyze(text), marked.indexOf("|"));
  const one = completions.find((completion) => completion.label === label);
  return `${text.slice(0, range.start)}${one?.insert ?? one?.label ?? "nothing"}${text.slice(range.end)}`;
}

describe("completeAt", () => {
  it("offers FROM and ARG in front of the first FROM, and the others behind it", () => {
    expect(offered("|")).toEqual(["FROM", "ARG"]);
    expect(offered("FROM a\nco|")).toContain("COPY");
    expect(offered("FROM a\nONBUILD |")).not.toContain("FROM");
    expect(taken("FROM a\nco|", "COPY")).toBe("FROM a\nCOPY ");
  });

  it("offers nothing in the words of a command", () => {
    expect(offered("FROM a\nRUN apt-get |")).toEqual([]);
    expect(offered("FROM a\nCOPY a |")).toEqual([]);
  });

  it("offers flags that are not there yet", () => {
    expect(offered("FROM a\nCOPY --link --|")).not.toContain("--link");
    expect(taken("FROM a\nCOPY --fr| x y", "--from=")).toBe("FROM a\nCOPY --from= x y");
    expect(offered("FROM a\nRUN --mount=type=ssh --|")).toContain("--mount=");
  });

  it("offers stages in front of the cursor first, then images of the text, then common ones", () => {
    const labels = offered("FROM me/tool:1 AS x\nFROM b AS y\nFROM |\n");
    expect(labels.slice(0, 4)).toEqual(["y", "x", "me/tool:1", "b"]);
    expect(labels).toContain("scratch");
    expect(offered("FROM a AS x\nFROM b AS y\nCOPY --from=|\nFROM c AS z\n").slice(0, 1)).toEqual(["x"]);
    expect(taken("FROM a AS x\nFROM b\nCOPY --from=| / /\n", "x")).toBe("FROM a AS x\nFROM b\nCOPY --from=x / /\n");
    expect(offered("FROM a\nFROM b\nCOPY --from=|").slice(0, 1)).toEqual(["0"]);
  });

  it("offers AS behind an image", () => {
    expect(offered("FROM alpine |")).toEqual(["AS"]);
    expect(offered("FROM alpine AS |")).toEqual([]);
  });

  it("offers mount options, types, stages and sharing modes", () => {
    expect(offered("FROM a\nRUN --mount=|")[0]).toBe("type=");
    expect(offered("FROM a\nRUN --mount=type=|")).toEqual(["bind", "cache", "tmpfs", "secret", "ssh"]);
    expect(offered("FROM a\nRUN --mount=type=cache,target=/c,|")).not.toContain("target=");
    expect(offered("FROM a AS x\nFROM b\nRUN --mount=type=bind,from=|")[0]).toBe("x");
    expect(offered("FROM a\nRUN --mount=type=cache,sharing=|")).toEqual(["shared", "private", "locked"]);
    expect(offered("FROM a\nRUN --mount=type=tmpfs,|")).toEqual(["target=", "size="]);
  });

  it("offers the variables that are set there, with their values", () => {
    const marked = "ARG V=1\nFROM a:${|";
    expect(offered(marked).slice(0, 1)).toEqual(["V"]);
    expect(taken(marked, "V")).toBe("ARG V=1\nFROM a:${V}");
    expect(offered('ARG V=1\nFROM a\nENV E=2\nRUN echo "$|').toSorted()).toEqual(["E", "PATH"]);
    expect(offered("FROM a\nENV E=2\nRUN echo '$|")).toEqual([]);
    expect(offered("FROM a\nENV E=2\nCOPY <<X /x\n$|\nX\n")).toContain("E");
  });

  it("offers the ARGs that a stage can ask for", () => {
    const labels = offered("ARG V=1\nFROM a\nARG |");
    expect(labels[0]).toBe("V");
    expect(labels).toContain("TARGETARCH");
  });

  it("offers directives, and checks by name", () => {
    expect(offered("# |")).toEqual(["syntax", "check", "escape"]);
    expect(offered("# check=skip=|")).toContain("UndefinedVar");
    expect(taken("# check=skip=UndefinedVar,|\nFROM a\n", "StageNameCasing")).toBe(
      "# check=skip=UndefinedVar,StageNameCasing\nFROM a\n",
    );
    expect(offered("FROM a\n# a comment|")).toEqual([]);
  });

  it("offers platforms and the words of HEALTHCHECK", () => {
    expect(offered("FROM --platform=|").slice(0, 3)).toEqual(["$BUILDPLATFORM", "$TARGETPLATFORM", "linux/amd64"]);
    expect(offered("FROM a\nHEALTHCHECK |")).toEqual(["CMD", "NONE"]);
  });
});
