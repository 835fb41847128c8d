import { expect, it } from "vitest";
import { parse } from "../parse/parse.ts";
import { InstructionFacts } from "./instruction-facts.ts";
import { namedSources } from "./named-sources.ts";

/** What the last instruction of `text` takes from, and what the text has where each source starts. */
function sourcesOf(text: string): readonly (readonly [string, string, string])[] {
  const file = parse(text);
  const instruction = file.instructions.at(-1);
  if (!instruction) throw new Error("no instruction");
  const at = new InstructionFacts(text, file.escape, instruction, instruction, 0);
  return namedSources(at).map(({ by, written, start }) => {
    const { original } = instruction;
    return [by, written, original.slice(start, start + written.length)];
  });
}

it("finds what each instruction takes from, quoted or not", () => {
  for (const [text, by, written] of [
    ["FROM --platform=linux/amd64 alpine:3.22 AS from", "from", "alpine:3.22"],
    ["COPY --chown=from --from=build /from /from", "copy", "build"],
    ['COPY --from="build" /a /b', "copy", "build"],
    ["RUN --mount=type=bind,from=deps,target=/from from", "mount", "deps"],
    ['RUN --mount="type=bind,FROM=deps,target=/x" true', "mount", "deps"],
    ["RUN --mount=from=from,target=/x \\\n true", "mount", "from"],
  ] as const)
    expect([text, sourcesOf(text)]).toEqual([text, [[by, written, written]]]);
});

it("finds nothing where nothing is named", () => {
  for (const text of [
    "COPY from=build /a",
    "RUN --mount=type=cache,target=/from= true",
    "ADD --from=x /a /b",
    "RUN echo",
  ])
    expect([text, sourcesOf(text)]).toEqual([text, []]);
});
