import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { AnalyzeOptions } from "../analysis.ts";
import { scopeAt, variableTable } from "./variable-table.ts";
import { variableAt } from "./variable-symbol.ts";

const tableOf = (text: string, options: AnalyzeOptions = {}) => variableTable(analyze(text, options));
const usesOf = (text: string, options: AnalyzeOptions = {}) =>
  tableOf(text, options).uses.map(({ name, binding }) => `${name}=${binding.value ?? "?"}`);

/** The places of the variable at the first `|` of the text, as line numbers. */
function linesOf(marked: string): string {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const symbol = variableAt(tableOf(text), offset);
  const lineOf = (at: number): number => text.slice(0, at).split("\n").length;
  const sets = symbol?.definitions.map(({ range }) => (range ? lineOf(range.start) : 0));
  return `${sets?.join() ?? "none"} read ${symbol?.uses.map(({ range }) => lineOf(range.start)).join() ?? ""}`;
}

describe("variableTable", () => {
  it("gives a stage the ARG before the first FROM only where it is declared again", () => {
    const text = "ARG V=1\nFROM a:$V\nRUN echo $V\nARG V\nRUN echo $V\n";
    expect(usesOf(text)).toEqual(["V=1", "V=?", "V=1"]);
  });

  it("prefers a build argument over every default", () => {
    const text = "ARG V=1\nFROM a:$V\nARG V=2\nUSER $V\n";
    expect(usesOf(text, { buildArgs: { V: "9" } })).toEqual(["V=9", "V=9"]);
    expect(usesOf(text)).toEqual(["V=1", "V=2"]);
  });

  it("knows what BuildKit sets, for the platform that is chosen", () => {
    const text = "FROM --platform=$BUILDPLATFORM a\nARG TARGETARCH\nRUN make $TARGETARCH\n";
    expect(usesOf(text, { platform: "linux/arm64" })).toEqual(["BUILDPLATFORM=linux/amd64", "TARGETARCH=arm64"]);
  });

  it("inherits ENV and ARG from a base stage, the ENV over an ARG of its name", () => {
    const text = "FROM a AS x\nENV E=1\nARG E=2 A=3\nUSER $E\nFROM x\nUSER $E$A\n";
    expect(usesOf(text)).toEqual(["E=2", "E=1", "A=3"]);
  });

  it("lets all pairs of an ENV see what was set before it", () => {
    expect(usesOf("FROM a\nENV A=1\nENV A=2 B=$A\nUSER $B\n")).toEqual(["A=1", "B=1"]);
  });

  it("reads shell text as a shell does, here-documents too", () => {
    const text =
      "FROM a\nARG A=1\nRUN echo '$A' \\$A \"$A\" && cat <<'E' <<F\n$A\nE\n$A\nF\nRUN <<E\necho $A # don't\necho ${A:-b}\nE\n";
    expect(tableOf(text).uses.map(({ line }) => line)).toEqual([3, 3, 8, 8]);
  });

  it("reads the here-document of a COPY unless its name is quoted", () => {
    const text = "FROM a\nARG A=1\nCOPY <<E /e\nit's $A\nE\nCOPY <<'E' /f\n$A\nE\n";
    expect(tableOf(text).uses).toHaveLength(1);
  });

  it("reads the exec form only where it starts a shell", () => {
    const text = 'FROM a\nENV A=1\nCMD ["echo", "$A"]\nCMD ["sh", "-c", "echo $A"]\nENTRYPOINT run $A\n';
    expect(tableOf(text).uses.map(({ line }) => line)).toEqual([4, 5]);
  });

  it("gives the container no ARG", () => {
    const [use] = tableOf("FROM a\nARG A=1\nCMD echo $A\n").uses;
    expect(use?.binding.definitions).toEqual([]);
  });

  it("carries what ONBUILD sets into the stages built on it", () => {
    expect(usesOf("FROM a AS x\nONBUILD ENV A=1\nFROM x\nUSER $A\n")).toEqual(["A=1"]);
  });

  it("tells what is set in front of a place", () => {
    const text = "FROM a\nARG A=1\n\nENV B=2\n";
    const names = [...scopeAt(tableOf(text), 0, text.indexOf("\n\n") + 1).keys()];
    expect(names).toEqual(["PATH", "A"]);
  });
});

describe("variableAt", () => {
  it("keeps all ARGs of a name together, as one --build-arg sets them", () => {
    expect(linesOf("ARG |V=1\nFROM a:$V AS x\nARG V\nRUN $V\nFROM b\nARG V=2\nRUN $V\n")).toBe("1,3,6 read 2,4,7");
  });

  it("keeps an ENV of another stage apart", () => {
    expect(linesOf("FROM a AS x\nENV |V=1\nRUN $V\nFROM b\nENV V=2\nRUN $V\n")).toBe("2 read 3");
  });

  it("follows an ENV into the stages built on it", () => {
    expect(linesOf("FROM a AS x\nENV V=1\nFROM x\nRUN ${|V:-2}\nENV V=$V:3\n")).toBe("2,5 read 4,5");
  });

  it("finds the variable inside the default of another", () => {
    expect(linesOf("FROM a\nARG A=1 B\nUSER ${B:-$|A}\n")).toBe("2 read 3");
  });

  it("finds nothing next to a name", () => {
    expect(linesOf("FROM a\nRUN ec|ho\n")).toBe("none read ");
  });
});
