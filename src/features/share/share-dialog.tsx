import { type ReactNode, useState } from "react";
import { selectDialog, selectOrigin } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Dialog } from "#ui/dialog.tsx";
import { type Tab, Tabs } from "#ui/tabs/tabs.tsx";
import { shareMessages } from "#i18n/en/share.ts";
import { LinkPane } from "./link-pane.tsx";
import { PicturePane } from "./picture-pane.tsx";
import styles from "./share-dialog.module.css";
import { StepPane } from "./step-pane.tsx";
import { TextPane } from "./text-pane.tsx";

type TabId = "step" | "link" | "picture" | "text";

/** Every way to share what the page shows. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const isExport = useStore(selectDialog) === "export";
  const origin = useStore(selectOrigin);
  const isLesson = origin.kind === "lesson";
  const [open, setOpen] = useState<TabId>(isExport ? "picture" : isLesson ? "step" : "link");
  const words = shareMessages();
  const step: Tab<TabId> | null = isLesson
    ? { id: "step", label: words.tabs.step, content: <Pane of={<StepPane place={origin} title={origin.title} />} /> }
    : null;
  const tabs: readonly Tab<TabId>[] = [
    ...(step === null ? [] : [step]),
    { id: "link", label: words.tabs.link, content: <Pane of={<LinkPane />} /> },
    { id: "picture", label: words.tabs.picture, content: <Pane of={<PicturePane />} /> },
    { id: "text", label: words.tabs.text, content: <Pane of={<TextPane />} /> },
  ];
  return (
    <Dialog title={words.title} about={isLesson ? words.step.dialog : words.about} isOpen onOpenChange={onClose}>
      <Tabs
        label={words.ways}
        tabs={tabs}
        open={(tabs.find(({ id }) => id === open) ?? tabs[0])?.id ?? "link"}
        onOpen={setOpen}
      />
    </Dialog>
  );
}

function Pane({ of }: { readonly of: ReactNode }) {
  return <div className={styles.pane}>{of}</div>;
}
