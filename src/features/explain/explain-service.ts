import type { ProjectService } from "#core/analysis.ts";
import { serviceSentences } from "#document/stages/service-sentences.ts";
import { code } from "./as-code.ts";
import type { Explained } from "./explained.ts";

/** A service of a Compose project that runs an image as it is. */
export function explainService(service: ProjectService): Explained {
  return { title: service.name, sentences: serviceSentences(service, code) };
}
