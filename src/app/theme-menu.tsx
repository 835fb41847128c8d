import { setTheme } from "#state/arrange-view.ts";
import { selectTheme } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { type Theme, THEMES } from "#state/view-slice.ts";
import { IconButton } from "#ui/button.tsx";
import type { IconName } from "#ui/icon.tsx";
import { Menu, MenuChoice } from "#ui/menu.tsx";
import { headerWords } from "#words/en/header.ts";

const THEME_ICONS: Readonly<Record<Theme, IconName>> = { system: "monitor", light: "sun", dark: "moon" };

/** Chooses the page's colours. */
export function ThemeMenu() {
  const theme = useStore(selectTheme);
  return (
    <Menu trigger={<IconButton icon={THEME_ICONS[theme]} label={headerWords().theme} />}>
      <ThemeChoice />
    </Menu>
  );
}

/** The choice alone, for a menu that has more. */
export function ThemeChoice({ isRow = false }: { readonly isRow?: boolean }) {
  const theme = useStore(selectTheme);
  const words = headerWords();
  const labels: Readonly<Record<Theme, string>> = {
    system: words.themeOfSystem,
    light: words.themeLight,
    dark: words.themeDark,
  };
  const choices = THEMES.map((value) => ({ value, label: labels[value], icon: THEME_ICONS[value] }));
  return <MenuChoice isRow={isRow} label={words.theme} value={theme} choices={choices} onChoose={setTheme} />;
}
