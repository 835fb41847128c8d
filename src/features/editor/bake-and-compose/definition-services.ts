import type { ProjectOverview } from "#core/analysis.ts";
import type { DefinitionPlace } from "#core/project/rules/definition-place.ts";
import { fileKindOf } from "#core/build-input/file-kind.ts";
import { placesOf, symbolAt } from "#core/project/symbols/definition-symbols.ts";
import { formatHcl } from "#core/project/symbols/format-hcl.ts";
import {
  type DefinitionRenameRefusal,
  type DefinitionRenaming,
  renameableAt,
  renameInDefinition,
} from "#core/project/symbols/rename-in-definition.ts";
import type { TextEdit } from "#core/lint/problem.ts";
import { lookUp } from "#core/text/look-up.ts";
import { COMPOSE_FILES } from "#document/project/compose-files.ts";
import { PROJECT_NOW } from "#document/project/project-settings.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import type { Completions } from "../complete/completion.ts";
import type { Hover } from "../hover/hover.ts";
import { completeBake } from "./complete-bake.ts";
import { completeCompose } from "./complete-compose.ts";
import { definitionsInBake } from "./definitions-in-bake.ts";
import { definitionsInCompose } from "./definitions-in-compose.ts";
import { hoverBake } from "./hover-bake.ts";
import { hoverCompose } from "./hover-compose.ts";

type At<Answer> = (project: ProjectOverview, path: string, offset: number) => Answer;

/** What a file is written in, of the languages that are understood here; null for others, bake files in JSON included. */
function languageOf({ input }: ProjectOverview, path: string): "bake" | "compose" | null {
  const text = lookUp(input.files, path) ?? "";
  const kind = fileKindOf(path, text);
  if (kind === "compose") return kind;
  const isJson = /\.json$/i.test(path) || (!/\.hcl$/i.test(path) && /^\s*\{/.test(text));
  return kind === "bake" && !isJson ? kind : null;
}

const NO_COMPLETIONS: Completions = { range: { start: 0, end: 0 }, completions: [] };

/** What could be written at a place of a bake or Compose file. */
export const completionsAt: At<Completions> = (project, path, offset) => {
  const language = languageOf(project, path);
  if (language === null) return NO_COMPLETIONS;
  return (language === "compose" ? completeCompose : completeBake)(project, path, offset);
};

/** What the word at a place of a bake or Compose file is. */
export const hoverAtDefinition: At<Hover | null> = (project, path, offset) => {
  const language = languageOf(project, path);
  if (language === "compose") return hoverCompose(project, path, offset);
  const settings = { compose: COMPOSE_FILES, now: PROJECT_NOW };
  return language === null ? null : hoverBake(project, path, offset, settings);
};

/** Where the name at a place of a bake or Compose file is defined. */
export const definitionsAtPlace: At<readonly DefinitionPlace[]> = (project, path, offset) => {
  const language = languageOf(project, path);
  if (language === null) return [];
  return (language === "compose" ? definitionsInCompose : definitionsInBake)(project, path, offset);
};

/** Every place that names the same as the one at a place of a bake file. */
export const referencesAtPlace: At<readonly (DefinitionPlace & { readonly isDefinition: boolean })[]> = (
  project,
  path,
  offset,
) => {
  const isBake = languageOf(project, path) === "bake";
  const symbol = isBake ? symbolAt(lookUp(project.input.files, path) ?? "", offset) : null;
  if (symbol === null) return [];
  return placesOf(symbol, path, project.input).map((place) => ({
    path: place.path,
    range: place.symbol.range,
    isDefinition: place.symbol.isDefinition,
  }));
};

/** Renames what is at a place of a bake file, in all files that are read with it. */
export function renameAtPlace(
  project: ProjectOverview,
  path: string,
  offset: number,
  name: string,
): DefinitionRenaming {
  const found = renameableAtPlace(project, path, offset);
  return found.kind === "refused" ? found : renameInDefinition(project.input, { path, offset, name }, COMPOSE_FILES);
}

/** The name at a place of a bake file, if it can be renamed. */
export const renameableAtPlace: At<ReturnType<typeof renameableAt>> = (project, path, offset) =>
  languageOf(project, path) === "bake"
    ? renameableAt(project.input, path, offset)
    : { kind: "refused", why: { kind: "nothing" } };

/** Tidies a bake file in HCL. */
export function formatEditsOf(text: string): readonly TextEdit[] {
  return formatHcl(text);
}

/** Says why a name can't be changed. */
export function definitionRefusalText(why: DefinitionRenameRefusal): string {
  const { cannotRename: words } = definitionMessages();
  switch (why.kind) {
    case "nothing":
      return words.nothing;
    case "broken":
      return words.broken;
    case "changes-build":
      return words.changesBuild(why.name);
    case "undefined":
      return words.undefined(why.name);
    case "invalid":
      return words.invalid(why.name);
    case "taken":
      return words.taken(why.name);
  }
}
