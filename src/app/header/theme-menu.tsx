import { lazy, Suspense } from "react";
import { THEME_ICONS } from "#document/actions/theme-choices.ts";
import { selectTheme } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";

const loadChoice = async () => ({ default: (await import("./page-choices.tsx")).ThemeChoice });

const ThemeChoice = lazy(loadChoice);

/** Chooses the page's colors. */
export function ThemeMenu() {
  const theme = useStore(selectTheme);
  return (
    <Menu prepare={loadChoice} trigger={<IconButton icon={THEME_ICONS[theme]} label={headerMessages().theme} />}>
      <Suspense fallback={null}>
        <ThemeChoice />
      </Suspense>
    </Menu>
  );
}
