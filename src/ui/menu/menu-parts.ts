import type { DropdownMenu } from "radix-ui";
import { createContext, useContext } from "react";

/** The package that menus are made of, given by an open menu to what is in it: the page starts without it. */
export const MenuParts = createContext<typeof DropdownMenu | null>(null);

/** The package's parts; only to be asked for inside a menu. */
export function useMenuParts(): typeof DropdownMenu {
  const parts = useContext(MenuParts);
  if (parts === null) throw new Error("a menu's entry stands outside of a menu");
  return parts;
}
