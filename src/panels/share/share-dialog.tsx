import { Dialog } from "#ui/dialog.tsx";
import { LinkPane } from "./link-pane.tsx";

/** Every way to share what the page shows. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title="Share"
      about="A link holds the whole Dockerfile after its #, which browsers never send anywhere. Nothing is uploaded."
      isOpen
      onOpenChange={onClose}
    >
      <LinkPane />
    </Dialog>
  );
}
