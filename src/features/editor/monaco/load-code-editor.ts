import { lookUp } from "#core/text/look-up.ts";
import { useStore } from "#document/store.ts";

/** Monaco's own words, in a file for each language but English. */
const MONACO_WORDS = import.meta.glob("./code-editor-*.ts");

/** Fetches the large editor. Its own words, those of menus for one, stay in the language it is first loaded in. */
export async function loadCodeEditor() {
  const { language } = useStore.getState();
  await lookUp(MONACO_WORDS, `./code-editor-${language.toLowerCase()}.ts`)?.();
  const [, , editor] = await Promise.all([
    import("./parts/base.ts"),
    import("./parts/view.ts"),
    import("./code-editor.tsx"),
  ]);
  return editor;
}
