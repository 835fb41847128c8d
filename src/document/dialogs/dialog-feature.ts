import type { ComponentType } from "react";
import type { Action } from "../actions/action.ts";

export interface DialogProps {
  readonly onClose: () => void;
  /** Everything that the page can do, for a dialog that lists it. */
  readonly actions: readonly Action[];
}

/** A window above the page, as its feature describes it. */
export interface DialogFeature {
  /** What `openDialog` opens it by. */
  readonly id: string;
  /** Those that open it; menus, the palette, and shortcuts offer them. */
  readonly actions: readonly Action[];
  readonly load: () => Promise<{ readonly default: ComponentType<DialogProps> }>;
}
