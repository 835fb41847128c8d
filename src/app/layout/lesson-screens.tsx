import { type ReactNode, useId } from "react";
import { EditorPanel } from "#features/editor/editor-panel.tsx";
import LessonPanel from "#features/lessons/lesson-panel.tsx";
import { selectIsBlank, selectPanel, selectPhoneTab } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { openPhoneTab } from "#document/view/view-actions.ts";
import type { PhoneTab } from "#document/view/view-slice.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { PanelContent } from "../panels/panel-content.tsx";
import { findPanel } from "../features.ts";
import { usePanels } from "../panels/use-panels.ts";
import { EditorArea } from "./editor-area.tsx";
import { GraphArea } from "./graph-area.tsx";
import styles from "./lesson-screens.module.css";
import { screenId, ScreenTabs } from "./screen-tabs.tsx";

/** What fills the screen: the panel that is open has its own, except for those of the inputs, which share one. */
export type LessonScreenId = "lesson" | "editor" | "graph" | "inputs" | "panel";

interface LessonScreen {
  readonly id: LessonScreenId;
  readonly label: string;
  /** What opens it. */
  readonly tab: PhoneTab;
  readonly content: ReactNode;
}

interface LessonScreensProps {
  /** One screen at a time, or the lesson next to the graph, with the others taking turns above the graph. */
  readonly arrangement: "one" | "columns";
  /** On a projector: in large type, and with the number keys that open the screens. */
  readonly isPresented?: boolean;
  /** What is at the end of the row of tabs. */
  readonly tools?: ReactNode;
}

/** A lesson without the rest of the page: what to do, the text, the graph, and what the build is given. */
export function LessonScreens({ arrangement, isPresented = false, tools }: LessonScreensProps) {
  const screens = useLessonScreens();
  const wanted = screenOf(useStore(selectPhoneTab));
  const isOne = arrangement === "one";
  const listed = isOne ? screens : screens.filter(({ id }) => id !== "lesson" && id !== "graph");
  const open = (listed.find(({ id }) => id === wanted) ?? listed[0])?.id;
  const page = useId();
  const openScreen = (id: LessonScreenId): void => {
    const screen = listed.find((one) => one.id === id);
    if (screen !== undefined) openPhoneTab(screen.tab);
  };
  return (
    <div className={styles.page} data-arrangement={arrangement} data-presented={isPresented}>
      <div className={styles.bar}>
        <ScreenTabs
          tabs={listed.map(({ id, label }, at) => ({ id, label: tabLabel(label, isPresented ? at + 1 : null) }))}
          open={open}
          onOpen={openScreen}
          screens={page}
          className={styles.tabs}
          tabClassName={styles.tab}
        />
        {tools}
      </div>
      {screens.map(({ id, label, content }) => (
        <div
          key={id}
          id={screenId(page, id)}
          className={styles[id]}
          aria-label={label}
          role={isOne || listed.some((one) => one.id === id) ? "tabpanel" : undefined}
          data-hidden={id !== open && listed.some((one) => one.id === id)}
        >
          <LazyBoundary>{content}</LazyBoundary>
        </div>
      ))}
    </div>
  );
}

/** A tab's words, with the number key that opens it. */
function tabLabel(label: string, key: number | null): ReactNode {
  return key === null ? (
    label
  ) : (
    <>
      <kbd>{key}</kbd> {label}
    </>
  );
}

/** The screens of the lesson that is open, in order. What would give an answer away isn't among them. */
export function useLessonScreens(): readonly LessonScreen[] {
  const isBlank = useStore(selectIsBlank);
  const isPredicting = useStore(selectIsPredicting);
  const panel = useStore(selectPanel);
  const panels = usePanels();
  const words = layoutMessages();
  const screens: readonly LessonScreen[] = [
    { id: "lesson", label: lessonFrameMessages().lesson, tab: "lesson", content: <LessonPanel isEmbedded /> },
    {
      id: "editor",
      label: words.tabDockerfile,
      tab: "editor",
      content: (
        <EditorArea>
          <EditorPanel mayLoadCodeEditor={false} isDark={false} />
        </EditorArea>
      ),
    },
    { id: "graph", label: words.tabGraph, tab: "graph", content: isBlank ? null : <GraphArea /> },
  ];
  if (isPredicting) return screens;
  const inputs = panels.filter(({ group }) => group === "inputs");
  const other = panels.find(({ id, group }) => id === panel && group !== "inputs");
  return [
    ...screens,
    {
      id: "inputs",
      label: panelMessages().inputs.tab,
      tab: "inputs",
      content: inputs.map(({ id }) => <PanelContent key={id} id={id} isPhone />),
    },
    ...(other === undefined
      ? []
      : [
          {
            id: "panel" as const,
            label: other.label(),
            tab: other.id,
            content: <PanelContent key={other.id} id={other.id} isPhone />,
          },
        ]),
  ];
}

function screenOf(tab: PhoneTab): LessonScreenId {
  if (tab === "lesson" || tab === "editor" || tab === "graph") return tab;
  return findPanel(tab)?.group === "inputs" ? "inputs" : "panel";
}
