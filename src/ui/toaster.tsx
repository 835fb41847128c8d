import { Toaster as Sonner } from "sonner";
import { Icon } from "./icon.tsx";
import styles from "./toaster.module.css";

const ICONS = {
  success: <Icon name="ok" />,
  info: <Icon name="info" />,
  error: <Icon name="error" />,
};

const TOAST_OPTIONS = {
  unstyled: true,
  classNames: {
    toast: styles.toast ?? "",
    title: styles.title ?? "",
    icon: styles.icon ?? "",
    actionButton: styles.action ?? "",
  },
};

/** Where short messages appear. */
export default function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      duration={6_000}
      icons={ICONS}
      toastOptions={TOAST_OPTIONS}
      containerAriaLabel="Messages"
      mobileOffset={{ bottom: "calc(64px + env(safe-area-inset-bottom))" }}
    />
  );
}
