import type { CancellationToken, editor, languages } from "monaco-editor/editor";
import type { ProjectOverview } from "#core/analysis.ts";
import type { DefinitionPlace } from "#core/project/rules/definition-place.ts";
import { indexLines } from "#core/text/line-index.ts";
import { lookUp } from "#core/text/look-up.ts";
import type { TextRange } from "#core/text/range.ts";
import { expectProjectRename } from "#document/drafts/follow-project-rename.ts";
import { useStore } from "#document/store.ts";
import { markdownOf } from "../hover/markdown.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";
import { toItem } from "./completion-provider.ts";
import { monacoRange } from "./monaco-range.ts";
import { projectUri } from "./project-models.ts";

/** What is fetched when a bake or Compose file is first asked about. */
const load = () => import("../bake-and-compose/definition-services.ts");

const NOWHERE = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 };

interface Present {
  readonly project: ProjectOverview;
  readonly file: string;
  readonly offset: (position: Parameters<typeof offsetOf>[0]) => number;
  readonly range: (range: TextRange) => ReturnType<typeof monacoRange>;
  readonly services: Awaited<ReturnType<typeof load>>;
}

/** The project as the editor shows it; null where it has changed meanwhile. */
async function present(model: editor.ITextModel, token: CancellationToken): Promise<Present | null> {
  const services = await load();
  const analysis = await presentAnalysis(model, token);
  const { whole, file } = useStore.getState();
  if (analysis === null || whole?.project === undefined) return null;
  return {
    project: whole.project,
    file,
    services,
    offset: (position) => offsetOf(position, analysis),
    range: (range) => monacoRange(range, analysis.lines, analysis.text),
  };
}

function toLocation({ path, range }: DefinitionPlace, { input }: ProjectOverview): languages.Location {
  const text = lookUp(input.files, path) ?? "";
  return { uri: projectUri(path, useStore.getState()), range: monacoRange(range, indexLines(text), text) };
}

export const definitionCompletions: languages.CompletionItemProvider = {
  triggerCharacters: ['"', "{", "[", ".", "=", " ", ":", "/"],
  async provideCompletionItems(model, position, _context, token) {
    const now = await present(model, token);
    if (now === null) return { suggestions: [] };
    const { range, completions } = now.services.completionsAt(now.project, now.file, now.offset(position));
    return { suggestions: completions.map((one, index) => toItem(one, index, now.range(range))) };
  },
};

export const definitionHovers: languages.HoverProvider = {
  async provideHover(model, position, token) {
    const now = await present(model, token);
    const hover = now?.services.hoverAtDefinition(now.project, now.file, now.offset(position)) ?? null;
    if (now === null || hover === null) return null;
    return { range: now.range(hover.range), contents: [{ value: hover.paragraphs.map(markdownOf).join("\n\n") }] };
  },
};

export const definitionDefinitions: languages.DefinitionProvider = {
  async provideDefinition(model, position, token) {
    const now = await present(model, token);
    if (now === null) return [];
    const places = now.services.definitionsAtPlace(now.project, now.file, now.offset(position));
    return places.map((place) => toLocation(place, now.project));
  },
};

export const definitionReferences: languages.ReferenceProvider = {
  async provideReferences(model, position, { includeDeclaration }, token) {
    const now = await present(model, token);
    if (now === null) return [];
    return now.services
      .referencesAtPlace(now.project, now.file, now.offset(position))
      .filter(({ isDefinition }) => includeDeclaration || !isDefinition)
      .map((place) => toLocation(place, now.project));
  },
};

export const definitionHighlights: languages.DocumentHighlightProvider = {
  async provideDocumentHighlights(model, position, token) {
    const now = await present(model, token);
    if (now === null) return [];
    return now.services
      .referencesAtPlace(now.project, now.file, now.offset(position))
      .filter(({ path }) => path === now.file)
      .map(({ range }) => ({ range: now.range(range) }));
  },
};

export const definitionFormatting: languages.DocumentFormattingEditProvider = {
  displayName: "Stagelight",
  async provideDocumentFormattingEdits(model, _options, token) {
    const now = await present(model, token);
    if (now === null || !/\.hcl$/i.test(now.file)) return [];
    const edits = now.services.formatEditsOf(lookUp(now.project.input.files, now.file) ?? "");
    return edits.map(({ range, text }) => ({ range: now.range(range), text }));
  },
};

/** Renames in the open file; the other files follow as soon as that has happened, and when it is undone. */
export const definitionRenames: languages.RenameProvider = {
  async resolveRenameLocation(model, position, token) {
    const now = await present(model, token);
    if (now === null) return { range: NOWHERE, text: "" };
    const found = now.services.renameableAtPlace(now.project, now.file, now.offset(position));
    if (found.kind === "refused")
      return { range: NOWHERE, text: "", rejectReason: now.services.definitionRefusalText(found.why) };
    return { range: now.range(found.symbol.range), text: found.symbol.name };
  },
  async provideRenameEdits(model, position, name, token) {
    const now = await present(model, token);
    if (now === null) return { edits: [] };
    const renaming = now.services.renameAtPlace(now.project, now.file, now.offset(position), name);
    if (renaming.kind === "refused")
      return { edits: [], rejectReason: now.services.definitionRefusalText(renaming.why) };
    expectProjectRename(now.project.input, renaming.project);
    return {
      edits: (renaming.edits.get(now.file) ?? []).map(({ range, text }) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: now.range(range), text },
      })),
    };
  },
};
