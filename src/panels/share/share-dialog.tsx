import { type ReactNode, useState } from "react";
import { selectDialog } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Dialog } from "#ui/dialog.tsx";
import { type Tab, Tabs } from "#ui/tabs.tsx";
import { LinkPane } from "./link-pane.tsx";
import { PicturePane } from "./picture-pane.tsx";
import styles from "./share-dialog.module.css";
import { TextPane } from "./text-pane.tsx";

type TabId = "link" | "picture" | "text";

const TABS: readonly Tab<TabId>[] = [
  { id: "link", label: "Link", content: <Pane of={<LinkPane />} /> },
  { id: "picture", label: "Picture", content: <Pane of={<PicturePane />} /> },
  { id: "text", label: "Text and data", content: <Pane of={<TextPane />} /> },
];

/** Every way to share what the page shows. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const isExport = useStore(selectDialog) === "export";
  const [open, setOpen] = useState<TabId>(isExport ? "picture" : "link");
  return (
    <Dialog
      title="Share"
      about="A link holds the whole Dockerfile after its #, which browsers never send anywhere. Nothing is uploaded."
      isOpen
      onOpenChange={onClose}
    >
      <Tabs label="Ways to share" tabs={TABS} open={open} onOpen={setOpen} />
    </Dialog>
  );
}

function Pane({ of }: { readonly of: ReactNode }) {
  return <div className={styles.pane}>{of}</div>;
}
