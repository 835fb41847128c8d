// What brings the chunk that src/cli/pages/chunks.ts makes of Monaco's model and view.
import "monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget";
