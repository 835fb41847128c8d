import { setTheme } from "#state/arrange-view.ts";
import { selectTheme } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import type { Theme } from "#state/view-slice.ts";
import { IconButton } from "#ui/button.tsx";
import type { IconName } from "#ui/icon.tsx";
import { Menu, MenuChoice } from "#ui/menu.tsx";

export const THEME_CHOICES: readonly { readonly value: Theme; readonly label: string; readonly icon: IconName }[] = [
  { value: "system", label: "As the system", icon: "monitor" },
  { value: "light", label: "Light", icon: "sun" },
  { value: "dark", label: "Dark", icon: "moon" },
];

/** Chooses the page's colours. */
export function ThemeMenu() {
  const theme = useStore(selectTheme);
  const icon = THEME_CHOICES.find(({ value }) => value === theme)?.icon ?? "monitor";
  return (
    <Menu trigger={<IconButton icon={icon} label="Theme" />}>
      <MenuChoice label="Theme" value={theme} choices={THEME_CHOICES} onChoose={setTheme} />
    </Menu>
  );
}
