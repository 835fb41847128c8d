import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { controlMessages } from "#i18n/en/app/controls.ts";
import { IconButton } from "../button.tsx";
import { Menu, MenuEntry } from "../menu/menu.tsx";
import { tabAfter } from "./tab-after.ts";
import styles from "./tabs.module.css";
import { useTabsThatFit } from "./use-tabs-that-fit.ts";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A short count or mark behind the label. */
  readonly badge?: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps<Id extends string> {
  /** What the tabs are about, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly open: Id;
  readonly onOpen: (id: Id) => void;
  /** What can be done with all of them, at the end of the row. */
  readonly tools?: ReactNode;
}

/**
 * Panels of which one is open. The arrow keys go from tab to tab, as everywhere; tabs that the row has no room for are in
 * a menu at its end, and come into the row when they are opened.
 */
export function Tabs<Id extends string>({ label, tabs, open, onOpen, tools }: TabsProps<Id>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const at = tabs.findIndex((tab) => tab.id === open);
  const places = useTabsThatFit(row, measure, tabs.length, at);
  const shown = tabs.filter((_, place) => places.includes(place));
  const others = tabs.filter((_, place) => !places.includes(place));
  // A tab may have to come into the row before it can have the focus.
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    row.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  });
  const step = (event: KeyboardEvent): void => {
    const to = tabAfter(event.key, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    takesFocus.current = true;
    onOpen(tab.id);
  };
  return (
    <div className={styles.tabs}>
      <div className={styles.head}>
        <div ref={row} className={styles.row}>
          <div className={styles.list} role="tablist" aria-label={label}>
            {shown.map((tab) => (
              <button
                key={tab.id}
                type="button"
                role="tab"
                id={`${id}-${tab.id}`}
                className={styles.tab}
                aria-selected={tab.id === open}
                aria-controls={`${id}-content`}
                tabIndex={tab.id === open ? 0 : -1}
                onClick={() => onOpen(tab.id)}
                onKeyDown={step}
              >
                {tab.label}
                {tab.badge}
              </button>
            ))}
          </div>
          {others.length > 0 && (
            <Menu trigger={<IconButton icon="more" className={styles.more} label={controlMessages().moreTabs} />}>
              {others.map((tab) => (
                <MenuEntry key={tab.id} label={tab.label} onSelect={() => onOpen(tab.id)} />
              ))}
            </Menu>
          )}
          {/* As wide as the tabs would be; drawn by the style sheet, so that no text appears twice in the page. */}
          <div ref={measure} className={styles.measure} aria-hidden="true">
            {tabs.map((tab) => (
              <span key={tab.id} className={styles.tab} data-label={tab.label} data-badge={tab.badge !== undefined} />
            ))}
          </div>
        </div>
        {tools}
      </div>
      <div id={`${id}-content`} className={styles.content} role="tabpanel" aria-labelledby={`${id}-${open}`}>
        {content(tabs, open)}
      </div>
    </div>
  );
}

function content<Id extends string>(tabs: readonly Tab<Id>[], open: Id): ReactNode {
  return tabs.find((tab) => tab.id === open)?.content;
}
