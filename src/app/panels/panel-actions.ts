import { always, type Action } from "#document/actions/action.ts";
import { openPanel } from "#document/view/view-actions.ts";
import { PANELS } from "../features.ts";

/** The actions that open the panels. */
export const panelActions: readonly Action[] = PANELS.flatMap(({ id, icon, openLabel, keys = null }) =>
  openLabel === undefined
    ? []
    : {
        id: `show-${id}`,
        get label() {
          return openLabel();
        },
        icon,
        keys,
        isEnabled: always,
        run: () => openPanel(id),
      },
);
