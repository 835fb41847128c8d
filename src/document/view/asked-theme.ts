import { themeOfQuery } from "../links/embed-options.ts";
import type { AppState } from "../store.ts";
import type { Theme } from "./view-slice.ts";

/** The colors that the reader chose, else those that the address asks for. */
export function selectAskedTheme({ theme, isThemeChosen }: AppState): Theme {
  return theme === "system" && !isThemeChosen ? themeOfQuery(location.search) : theme;
}
