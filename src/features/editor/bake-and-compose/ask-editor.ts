import { lookUp } from "#core/text/look-up.ts";
import { completionsAt, definitionsAtPlace, hoverAtDefinition } from "./definition-services.ts";
import { type Files, projectAt } from "./marked-project.ts";

/** For tests: what is offered at the cursor of a project. */
export function offered(files: Files): readonly string[] {
  const { project, path, offset } = projectAt(files);
  return completionsAt(project, path, offset).completions.map(({ label }) => label);
}

/** For tests: a project with a bake file. */
export function bakeFile(text: string): Files {
  return { "docker-bake.hcl": text };
}

/** For tests: what is said at the cursor of a project. */
export function hovered(files: Files): readonly string[] {
  const { project, path, offset } = projectAt(files);
  return hoverAtDefinition(project, path, offset)?.paragraphs ?? [];
}

/** For tests: where the name at the cursor is defined: the path, and the line from there on. */
export function defined(files: Files): readonly string[] {
  const { project, path, offset } = projectAt(files);
  return definitionsAtPlace(project, path, offset).map(
    ({ path: file, range }) =>
      `${file}: ${(lookUp(project.input.files, file) ?? "").slice(range.start, range.end).split("\n")[0]}`,
  );
}
