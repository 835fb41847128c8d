// What brings the chunk that src/cli/pages/chunks.ts makes of Monaco's base.
import "monaco-editor/base/common/event";
