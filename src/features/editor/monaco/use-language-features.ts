import { editor, languages } from "monaco-editor/editor";
import { useEffect } from "react";
import { problemActions } from "./code-actions.ts";
import { completionProvider } from "./completion-provider.ts";
import {
  definitionCompletions,
  definitionDefinitions,
  definitionFormatting,
  definitionHighlights,
  definitionHovers,
  definitionReferences,
  definitionRenames,
} from "./bake-and-compose-providers.ts";
import { definitionProvider } from "./definition-provider.ts";
import { DOCKERFILE } from "./dockerfile-language.ts";
import { HCL, YAML } from "./file-languages.ts";
import { foldingProvider } from "./folding-provider.ts";
import { formattingProvider } from "./formatting-provider.ts";
import { highlightProvider } from "./highlight-provider.ts";
import { hoverProvider } from "./hover-provider.ts";
import { projectOpener } from "./open-definitions.ts";
import { referenceProvider } from "./reference-provider.ts";
import { renameProvider } from "./rename-provider.ts";
import { signatureProvider } from "./signature-provider.ts";
import { stageSymbols } from "./stage-symbols.ts";

/** What the editor knows of Dockerfiles and of what defines their builds, for as long as there is an editor. */
export function useLanguageFeatures(): void {
  useEffect(() => {
    const registered = [
      languages.registerCodeActionProvider(DOCKERFILE, problemActions),
      languages.registerCompletionItemProvider(DOCKERFILE, completionProvider),
      languages.registerDefinitionProvider(DOCKERFILE, definitionProvider),
      languages.registerDocumentFormattingEditProvider(DOCKERFILE, formattingProvider),
      languages.registerDocumentHighlightProvider(DOCKERFILE, highlightProvider),
      languages.registerDocumentSymbolProvider(DOCKERFILE, stageSymbols),
      languages.registerFoldingRangeProvider(DOCKERFILE, foldingProvider),
      languages.registerHoverProvider(DOCKERFILE, hoverProvider),
      languages.registerReferenceProvider(DOCKERFILE, referenceProvider),
      languages.registerRenameProvider(DOCKERFILE, renameProvider),
      languages.registerSignatureHelpProvider(DOCKERFILE, signatureProvider),
      editor.registerEditorOpener(projectOpener),
      ...[HCL, YAML].flatMap((language) => [
        languages.registerCompletionItemProvider(language, definitionCompletions),
        languages.registerDefinitionProvider(language, definitionDefinitions),
        languages.registerHoverProvider(language, definitionHovers),
      ]),
      languages.registerDocumentFormattingEditProvider(HCL, definitionFormatting),
      languages.registerDocumentHighlightProvider(HCL, definitionHighlights),
      languages.registerReferenceProvider(HCL, definitionReferences),
      languages.registerRenameProvider(HCL, definitionRenames),
    ];
    return () => {
      for (const one of registered) one.dispose();
    };
  }, []);
}
