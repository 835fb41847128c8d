import { useEffect } from "react";
import { useStore } from "#document/store.ts";
import { selectAskedTheme } from "#document/view/asked-theme.ts";
import { useMedia } from "#ui/use-media.ts";

/** Gives the page the chosen colors; returns whether they are the dark ones. */
export function useTheme(): boolean {
  const theme = useStore(selectAskedTheme);
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  return theme === "system" ? isSystemDark : theme === "dark";
}
