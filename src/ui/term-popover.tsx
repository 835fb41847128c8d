import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./anchored-card.module.css";
import { classNames } from "./class-names.ts";
import { TermButton } from "./term-button.tsx";

interface TermPopoverProps {
  /** The word as it is in the sentence. */
  readonly word: ReactNode;
  /** The accessible name of what opens. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A word within a sentence that opens its explanation next to it. */
export function TermPopover({ word, label, children }: TermPopoverProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>
        <TermButton>{word}</TermButton>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={classNames(styles.card, styles.term)}
          aria-label={label}
          side="top"
          sideOffset={6}
          collisionPadding={12}
        >
          {children}
          <Radix.Arrow className={styles.arrow} width={14} height={7} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
