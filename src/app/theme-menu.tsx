import { THEME_ICONS, themeChoices } from "#commands/theme-choices.ts";
import { setTheme } from "#state/arrange-view.ts";
import { selectTheme } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuChoice } from "#ui/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";

/** Chooses the page's colours. */
export function ThemeMenu() {
  const theme = useStore(selectTheme);
  return (
    <Menu trigger={<IconButton icon={THEME_ICONS[theme]} label={headerMessages().theme} />}>
      <ThemeChoice />
    </Menu>
  );
}

/** The choice alone, for a menu that has more. */
export function ThemeChoice({ isRow = false }: { readonly isRow?: boolean }) {
  const theme = useStore(selectTheme);
  return (
    <MenuChoice
      isRow={isRow}
      label={headerMessages().theme}
      value={theme}
      choices={themeChoices()}
      onChoose={setTheme}
    />
  );
}
