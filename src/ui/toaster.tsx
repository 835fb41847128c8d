import { useEffect, useRef } from "react";
import { Toaster as Sonner, toast } from "sonner";
import { visibleText } from "#core/text/visible-text.ts";
import { controlMessages } from "#i18n/en/app/controls.ts";
import { Icon } from "./icons/icon.tsx";
import styles from "./toaster.module.css";

const ICONS = { info: <Icon name="info" /> };

const TOAST_OPTIONS = {
  unstyled: true,
  classNames: {
    toast: styles.toast ?? "",
    title: styles.title ?? "",
    icon: styles.icon ?? "",
    actionButton: styles.action ?? "",
  },
};

/** A short message that goes away by itself, with at most one thing to do about it. */
export interface ToastMessage {
  /** A new one is a new toast. */
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Where short messages appear; shows each message once. */
export default function Toaster({ message }: { readonly message: ToastMessage }) {
  const shown = useRef<number | null>(null);
  // Runs after the effect in which Sonner below starts to listen.
  useEffect(() => {
    const { id, text, action } = message;
    // What an older one offers to undo is not the last thing done any more.
    if (shown.current !== null && shown.current !== id) toast.dismiss(shown.current);
    shown.current = id;
    toast(visibleText(text), {
      id,
      ...(action === undefined ? {} : { action: { label: action.label, onClick: releasing(action.run) } }),
    });
  }, [message]);
  return (
    <Sonner
      position="bottom-center"
      duration={6_000}
      icons={ICONS}
      toastOptions={TOAST_OPTIONS}
      containerAriaLabel={controlMessages().messages}
      mobileOffset={{ bottom: "calc(64px + env(safe-area-inset-bottom))" }}
    />
  );
}

/**
 * Leaves the toast's button first: Sonner then gives the focus back to what had it before. Otherwise it does so at the next
 * click, and takes the focus from what was clicked: a menu that has just opened would close.
 */
function releasing(run: () => void): (event: { readonly currentTarget: HTMLElement }) => void {
  return ({ currentTarget }) => {
    currentTarget.blur();
    run();
  };
}
