import { selectLanguage } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { useHints } from "./use-hints.ts";
import { useHistory } from "./use-history.ts";
import { useHtmlLanguage } from "./use-html-language.ts";
import { usePasteOntoPage } from "./use-paste-onto-page.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useTheme } from "./use-theme.ts";
import { WholePage } from "./whole-page.tsx";

/** The page and what it listens to. In another language all of it is painted anew. */
export function App() {
  const isDark = useTheme();
  const language = useStore(selectLanguage);
  useHtmlLanguage();
  useShortcuts();
  usePasteOntoPage();
  useHints();
  useHistory();
  return <WholePage key={language} isDark={isDark} />;
}
