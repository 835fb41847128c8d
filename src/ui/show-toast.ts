import { toast } from "sonner";

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** Shows a short message that goes away by itself, with at most one thing to do about it. */
export function showToast(message: string, action: ToastAction | null): void {
  toast(message, action === null ? {} : { action: { label: action.label, onClick: action.run } });
}
