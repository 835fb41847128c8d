import { useState } from "react";

/** What had the focus before the window that is or was open last. */
let opener: Element | null = null;

/**
 * For a window above the page, which is mounted when it opens: returns what puts the focus back to what opened it, for
 * when it has closed. For an entry of a menu that is the menu's button, for a window opened from another one what opened
 * the first. The focus stays where something else has put it meanwhile.
 */
export function useFocusReturn(): (event: Event) => void {
  const [origin] = useState(() => {
    opener = originOf(document.activeElement);
    return opener;
  });
  return (event) => {
    // Radix would look for a trigger, which windows that a command opens don't have.
    event.preventDefault();
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body;
    if (isFree && origin instanceof HTMLElement && origin.isConnected) origin.focus();
  };
}

function originOf(focused: Element | null): Element | null {
  if (focused?.closest('[role="dialog"]')) return opener;
  const menu = focused?.closest('[role="menu"]')?.getAttribute("aria-labelledby");
  return menu ? document.getElementById(menu) : focused;
}
