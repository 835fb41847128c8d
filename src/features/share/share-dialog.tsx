import { type ReactNode, useState } from "react";
import { selectDialog } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Dialog } from "#ui/dialog.tsx";
import { type Tab, Tabs } from "#ui/tabs/tabs.tsx";
import { shareMessages } from "#i18n/en/share.ts";
import { LinkPane } from "./link-pane.tsx";
import { PicturePane } from "./picture-pane.tsx";
import styles from "./share-dialog.module.css";
import { TextPane } from "./text-pane.tsx";

type TabId = "link" | "picture" | "text";

/** Every way to share what the page shows. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const isExport = useStore(selectDialog) === "export";
  const [open, setOpen] = useState<TabId>(isExport ? "picture" : "link");
  const words = shareMessages();
  const tabs: readonly Tab<TabId>[] = [
    { id: "link", label: words.tabs.link, content: <Pane of={<LinkPane />} /> },
    { id: "picture", label: words.tabs.picture, content: <Pane of={<PicturePane />} /> },
    { id: "text", label: words.tabs.text, content: <Pane of={<TextPane />} /> },
  ];
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      <Tabs label={words.ways} tabs={tabs} open={open} onOpen={setOpen} />
    </Dialog>
  );
}

function Pane({ of }: { readonly of: ReactNode }) {
  return <div className={styles.pane}>{of}</div>;
}
