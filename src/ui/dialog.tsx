import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { controlMessages } from "#i18n/en/app/controls.ts";
import { IconButton } from "./button.tsx";
import styles from "./dialog.module.css";
import { useFocusReturn } from "./focus/use-focus-return.ts";

interface DialogProps {
  readonly title: string;
  /** A sentence below the title. */
  readonly about: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A window above the page, which waits below it. */
export function Dialog({ title, about, isOpen, onOpenChange, children }: DialogProps) {
  const returnFocus = useFocusReturn();
  const content = useRef<HTMLDivElement>(null);
  // The first thing in it is the button that closes it: nothing one came for.
  const focusWhole = (event: Event): void => {
    event.preventDefault();
    content.current?.focus();
  };
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content
          ref={content}
          className={styles.dialog}
          tabIndex={-1}
          onOpenAutoFocus={focusWhole}
          onCloseAutoFocus={returnFocus}
        >
          <header className={styles.header}>
            <div>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              <Radix.Description className={styles.about}>{about}</Radix.Description>
            </div>
            <Radix.Close asChild>
              <IconButton icon="close" label={controlMessages().close} />
            </Radix.Close>
          </header>
          <div className={styles.content}>{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
