import type { ProjectService } from "#core/analysis.ts";
import { serviceMessages } from "#i18n/en/project/services.ts";
import { imageName } from "./image-name.ts";

/** What becomes of a service that isn't built, in sentences; `code` puts a name into markup. */
export function serviceSentences(service: ProjectService, code: (text: string) => string): readonly string[] {
  const { name, ref, builtBy, profiles } = service;
  const words = serviceMessages();
  return [
    words.runs(code(name), code(imageName(ref))),
    builtBy.length === 0 ? words.pulled : words.builtHere(builtBy.map(code)),
    ...(profiles.length === 0 ? [] : [words.profiles(profiles.map(code))]),
  ];
}
