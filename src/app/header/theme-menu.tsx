import { THEME_ICONS, themeChoices } from "#document/actions/theme-choices.ts";
import { setTheme } from "#document/view/view-actions.ts";
import { selectTheme } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuChoice } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";

/** Chooses the page's colors. */
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
