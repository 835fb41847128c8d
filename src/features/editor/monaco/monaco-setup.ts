import { loader } from "@monaco-editor/react";
import * as monaco from "monaco-editor/editor";
// oxlint-disable-next-line import/default -- Vite gives a ?worker its default export
import editorWorker from "monaco-editor/editor/editor.worker?worker&url";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/documentSymbols/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/format/register";
import "monaco-editor/features/gotoSymbol/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/lineSelection/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/longLinesHelper/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/parameterHints/register";
import "monaco-editor/features/placeholderText/register";
import "monaco-editor/features/quickOutline/register";
import "monaco-editor/features/referenceSearch/register";
import "monaco-editor/features/rename/register";
import "monaco-editor/features/stickyScroll/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
// The feature registry leaves these out.
import "monaco-editor/editor/browser/coreCommands";
import "monaco-editor/editor/common/standaloneStrings";
import "monaco-editor/editor/contrib/caretOperations/browser/caretOperations";
import "monaco-editor/editor/contrib/gotoSymbol/browser/goToCommands";
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import { trustedScript } from "#worker/trusted-script.ts";
import { DOCKERFILE, dockerfileConfiguration, dockerfileTokens } from "./dockerfile-language.ts";
import {
  DOCKERIGNORE,
  HCL,
  hclConfiguration,
  hclTokens,
  ignoreTokens,
  YAML,
  yamlConfiguration,
  yamlTokens,
} from "./file-languages.ts";
import { editorThemes } from "./editor-themes.ts";
import "./monaco-widgets.css";

// Without this the loader asks a CDN for Monaco.
loader.config({ monaco });

globalThis.MonacoEnvironment = { getWorker: () => new Worker(trustedScript(editorWorker), { type: "module" }) };

monaco.languages.register({ id: DOCKERFILE });
monaco.languages.setLanguageConfiguration(DOCKERFILE, dockerfileConfiguration);
monaco.languages.setMonarchTokensProvider(DOCKERFILE, dockerfileTokens);
for (const id of [HCL, YAML, DOCKERIGNORE]) monaco.languages.register({ id });
monaco.languages.setLanguageConfiguration(HCL, hclConfiguration);
monaco.languages.setMonarchTokensProvider(HCL, hclTokens);
monaco.languages.setLanguageConfiguration(YAML, yamlConfiguration);
monaco.languages.setMonarchTokensProvider(YAML, yamlTokens);
monaco.languages.setMonarchTokensProvider(DOCKERIGNORE, ignoreTokens);
// Monaco's own key for it opens the developer tools on Linux
monaco.editor.addKeybindingRule({
  keybinding: monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF,
  command: "editor.action.formatDocument",
  when: "editorTextFocus",
});
for (const [name, theme] of Object.entries(editorThemes)) monaco.editor.defineTheme(name, theme);

export { monaco };
