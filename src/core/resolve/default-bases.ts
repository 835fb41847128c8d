import type { ParsedStage, ParsedStages } from "../parse/parse-stages.ts";
import { expandWord } from "../shell/lexer.ts";
import type { LexerOptions } from "../shell/lexer-options.ts";
import { resolveMetaArgs } from "./build-args.ts";
import type { Environment } from "./environment.ts";
import { isImageName } from "./references/image-reference.ts";

/** The stages whose base isn't an image name when no build argument is given; as `validateBaseImagesWithDefaultArgs`. */
export function findInvalidDefaultBases(
  parsed: ParsedStages,
  defaults: Environment,
  lexer: LexerOptions,
): ParsedStage[] {
  const meta = resolveMetaArgs(defaults, parsed.metaArgs, new Map(), lexer);
  const invalid: ParsedStage[] = [];
  if (meta.failure) return invalid;
  for (const stage of parsed.stages) {
    const expansion = expandWord(stage.from.base, meta.environment, lexer);
    if (expansion.error !== "") break;
    if (!isImageName(expansion.text)) invalid.push(stage);
  }
  return invalid;
}
