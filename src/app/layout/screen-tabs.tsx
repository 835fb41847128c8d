import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { tabAfter } from "#ui/tabs/tab-after.ts";

/** A screen that a tab opens. */
export interface ScreenTab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
}

interface ScreenTabsProps<Id extends string> {
  readonly tabs: readonly ScreenTab<Id>[];
  readonly open: Id | undefined;
  readonly onOpen: (id: Id) => void;
  /** What the ids of the screens on the page start with. */
  readonly screens: string;
  readonly className: string | undefined;
  readonly tabClassName: string | undefined;
}

/** A row of tabs for the screens of the page. The arrow keys go from tab to tab. */
export function ScreenTabs<Id extends string>({
  tabs,
  open,
  onOpen,
  screens,
  className,
  tabClassName,
}: ScreenTabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === open);
    const to = tabAfter(event.key, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (to === null || tab === undefined) return;
    event.preventDefault();
    onOpen(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div ref={row} className={className} role="tablist" aria-label={layoutMessages().screens}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className={tabClassName}
          aria-selected={id === open}
          aria-controls={screenId(screens, id)}
          tabIndex={id === open ? 0 : -1}
          onKeyDown={step}
          onClick={() => onOpen(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** The id of a screen's element. */
export function screenId(screens: string, id: string): string {
  return `${screens}-${id}`;
}
