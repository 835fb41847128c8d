import type { Analysis, ProjectOverview } from "#core/analysis.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";

/** Why BuildKit, Bake or Compose refuses a file, in a sentence with code between backticks; "" where it doesn't. */
export function refusedWords(analysis: Analysis): string {
  const { parseError, build, checkError, project } = analysis;
  if (project !== undefined) return refusedInProject(project);
  const error = parseError ?? build.error ?? checkError;
  if (error === null) return "";
  const [place] = error.lines;
  const words = lessonMessages();
  const message = asCode(error.message);
  return place === undefined || place.first < 1 ? words.refused(message) : words.refusedInLine(message, place.first);
}

function refusedInProject({ definition, error, targets }: ProjectOverview): string {
  const words = lessonMessages();
  if (error !== null) {
    const message = asCode(error.message);
    return definition?.kind === "compose"
      ? words.refusedCompose(message, definition.path)
      : words.refusedByBake(message);
  }
  for (const { name, dockerfile, analysis } of targets) {
    if (analysis === null) return words.noDockerfile(dockerfile, name);
    const refused = analysis.parseError ?? analysis.build.error;
    if (refused !== null) return words.refusedInFile(asCode(refused.message), dockerfile);
  }
  return "";
}

function asCode(message: string): string {
  return message.replaceAll("`", "'").replaceAll("\n", " ");
}
