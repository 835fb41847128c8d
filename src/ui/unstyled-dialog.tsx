import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import dialog from "./dialog.module.css";
import styles from "./unstyled-dialog.module.css";
import { useFocusReturn } from "./focus/use-focus-return.ts";
import hidden from "./visually-hidden.module.css";

interface BareDialogProps {
  /** Heard, not seen. */
  readonly title: string;
  readonly onClose: () => void;
  /** Runs once it is closed and the focus is back where it was. */
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A window above the page that is all content; what is in it takes the focus. */
export function UnstyledDialog({ title, onClose, onClosed, children }: BareDialogProps) {
  const returnFocus = useFocusReturn();
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Overlay className={dialog.veil} />
        <Radix.Content
          className={styles.window}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            returnFocus(event);
            onClosed();
          }}
        >
          <Radix.Title className={hidden.only}>{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
