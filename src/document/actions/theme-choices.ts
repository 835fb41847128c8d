import { type Theme, THEMES } from "../view/view-slice.ts";
import { headerMessages } from "#i18n/en/app/header.ts";
import type { ActionIcon } from "./action.ts";

export const THEME_ICONS: Readonly<Record<Theme, ActionIcon>> = { system: "monitor", light: "sun", dark: "moon" };

interface ThemeChoice {
  readonly value: Theme;
  readonly label: string;
  readonly icon: ActionIcon;
}

/** The colors that the page can have. */
export function themeChoices(): readonly ThemeChoice[] {
  const words = headerMessages();
  const labels: Readonly<Record<Theme, string>> = {
    system: words.themeOfSystem,
    light: words.themeLight,
    dark: words.themeDark,
  };
  return THEMES.map((value) => ({ value, label: labels[value], icon: THEME_ICONS[value] }));
}
