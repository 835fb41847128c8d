import type { ReactElement, ReactNode } from "react";

interface TriggerProps {
  readonly onClick?: () => void;
  readonly "aria-haspopup"?: "menu";
  readonly "aria-expanded"?: boolean;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<TriggerProps>;
  readonly align?: "start" | "end";
  /** Fetches its entries, where they aren't there yet; it opens when they are. */
  readonly prepare?: () => Promise<unknown>;
  readonly children: ReactNode;
}
