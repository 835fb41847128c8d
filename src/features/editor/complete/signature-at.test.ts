import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { signatureAt } from "./signature-at.ts";

function part(marked: string): string {
  const signature = signatureAt(analyze(marked.replace("|", "")), marked.indexOf("|"));
  return signature ? (signature.parts[signature.active] ?? "none") : "nothing";
}

it("tells which part of an instruction is being written", () => {
  expect(part("FROM |")).toBe("IMAGE");
  expect(part("FROM --pla|")).toBe("[--platform=PLATFORM]");
  expect(part("FROM a AS |")).toBe("NAME");
  expect(part("FROM a\nCOPY |")).toBe("SOURCE…");
  expect(part("FROM a\nCOPY a |")).toBe("DESTINATION");
  expect(part("FROM a\nHEALTHCHECK CMD |")).toBe("COMMAND");
  expect(part("FROM a\nONBUILD |")).toBe("INSTRUCTION");
});

it("is silent in a shell's command line and outside of instructions", () => {
  expect(part("FROM a\nRUN apt-get |")).toBe("nothing");
  expect(part("FR|")).toBe("nothing");
  expect(part("# c|")).toBe("nothing");
});
