import { useEffect } from "react";
import { themeOfQuery } from "#document/links/embed-options.ts";
import { selectTheme } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { useMedia } from "#ui/use-media.ts";

/** Gives the page the chosen colors; returns whether they are the dark ones. */
export function useTheme(): boolean {
  const chosen = useStore(selectTheme);
  const theme = chosen === "system" ? themeOfQuery(location.search) : chosen;
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  return theme === "system" ? isSystemDark : theme === "dark";
}
