import { Composer, LineCounter } from "yaml";
import { fail, ok, type Result } from "#core/text/result.ts";
import { readYamlTokens } from "./read-yaml-tokens.ts";

/**
 * Reads one YAML 1.2 document into plain values: maps become objects, and nothing becomes null. Anything that isn't
 * YAML, a key that is given twice, and aliases that make very much out of little are failures; a failure that has a
 * place starts with its line, from 1. The words are those of the `yaml` package.
 */
export function readYaml(text: string): Result<unknown> {
  const lines = new LineCounter();
  const failAt = (message: string, offset: number): Result<unknown> =>
    fail(describe(message, lines.linePos(offset).line));
  try {
    const tokens = readYamlTokens(text, lines.addNewLine);
    if (tokens === null) return fail("it is nested too deeply");
    const composer = new Composer({ logLevel: "error" });
    const [document, other] = composer.compose(tokens, true, text.length);
    const error = document?.errors[0];
    if (error) return failAt(error.message, error.pos[0]);
    if (other) return failAt("there is more than one document", other.range[0]);
    const value: unknown = document?.toJS({ maxAliasCount: 100 });
    // an alias of what it is in makes a circle, over which this throws
    JSON.stringify(value);
    return ok(value);
  } catch (fault) {
    return fail(fault instanceof TypeError ? "an alias refers to what it is part of" : describe(String(fault)));
  }
}

/** The first line of a message, without the place at its end and its full stop. */
function describe(message: string, line?: number): string {
  const [first = ""] = message.split("\n");
  const said = first.replace(/ at line \d+, column \d+:?$/, "").replace(/^\w*Error: /, "");
  return line === undefined ? said : `line ${line}: ${said}`;
}
