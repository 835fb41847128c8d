import type { ProjectService } from "#core/analysis.ts";
import { serviceMessages } from "#i18n/en/project/services.ts";
import { imageName } from "./image-name.ts";

type Code = (text: string) => string;

/** What becomes of a service that isn't built, in sentences; `code` puts a name into markup. */
export function serviceSentences(service: ProjectService, code: Code): readonly string[] {
  const words = serviceMessages();
  const { name, ref, builtBy } = service;
  const origin = builtBy.length === 0 ? [words.pulled] : [];
  return [words.runs(code(name), code(imageName(ref))), ...origin, ...ownSentences(service, code)];
}

/** The same in short, for a list of such services: what is true of all of them is left out. */
export function shortServiceSentences(service: ProjectService, code: Code): readonly string[] {
  return [serviceMessages().runsImage(code(imageName(service.ref))), ...ownSentences(service, code)];
}

function ownSentences({ builtBy, profiles }: ProjectService, code: Code): readonly string[] {
  const words = serviceMessages();
  return [
    ...(builtBy.length === 0 ? [] : [words.builtHere(builtBy.map(code))]),
    ...(profiles.length === 0 ? [] : [words.profiles(profiles.map(code))]),
  ];
}
