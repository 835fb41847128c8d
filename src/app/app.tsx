import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { useEndOfStart } from "./hooks/use-end-of-start.ts";
import { useHints } from "./hooks/use-hints.ts";
import { useHistory } from "./hooks/use-history.ts";
import { useHtmlLanguage } from "./hooks/use-html-language.ts";
import { usePasteOntoPage } from "./hooks/use-paste-onto-page.ts";
import { usePrinting } from "./hooks/use-printing.ts";
import { useShortcuts } from "./hooks/use-shortcuts.ts";
import { useTheme } from "./hooks/use-theme.ts";
import { AppLayout } from "./layout/app-layout.tsx";

/** The page and what it listens to. In another language all of it is painted again. */
export function App() {
  const isDark = useTheme();
  const language = useStore(selectLanguage);
  useHtmlLanguage();
  useEndOfStart();
  useShortcuts();
  usePasteOntoPage();
  useHints();
  useHistory();
  usePrinting();
  return <AppLayout key={language} isDark={isDark} />;
}
