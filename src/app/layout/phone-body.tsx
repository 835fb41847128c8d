import { type ReactNode, useId } from "react";
import { EditorPanel } from "#features/editor/editor-panel.tsx";
import { ProblemsBadge } from "#features/problems/problems-badge.tsx";
import { openPanel, openPhoneTab } from "#document/view/view-actions.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { selectIsExample, selectIsLesson, selectPanel, selectPhoneTab } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import type { PanelFeature, PanelGroup } from "#document/view/panel-feature.ts";
import type { PhoneTab } from "#document/view/view-slice.ts";
import { Icon, type IconName } from "#ui/icons/icon.tsx";
import { Tabs } from "#ui/tabs/tabs.tsx";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "../app.module.css";
import { PanelContent } from "../panels/panel-content.tsx";
import { panelTab } from "../panels/panel-tabs.tsx";
import { findPanel } from "../features.ts";
import { usePanels } from "../panels/use-panels.ts";
import { EditorArea } from "./editor-area.tsx";
import { GraphArea } from "./graph-area.tsx";
import { LessonArea, LessonReminder } from "./lesson-frame.tsx";
import { screenId, ScreenTabs } from "./screen-tabs.tsx";
import { useGraphWasPainted } from "../hooks/use-graph-was-painted.ts";

/** What fills the screen; the panels of a group share one. */
type ScreenId = "lesson" | "graph" | "editor" | PanelGroup;

interface Screen {
  readonly id: ScreenId;
  readonly label: string;
  readonly icon: IconName;
}

/** In the order of the tabs; the first is a lesson's, the last an example's. */
const SCREENS: readonly { readonly id: ScreenId; readonly icon: IconName }[] = [
  { id: "lesson", icon: "learn" },
  { id: "graph", icon: "graph" },
  { id: "editor", icon: "file-code" },
  { id: "problems", icon: "warning" },
  { id: "build", icon: "layers" },
  { id: "inputs", icon: "sliders" },
  { id: "about", icon: "book" },
];

/** The panel about the build that is open first. */
const FIRST_BUILD_PANEL = "plan";

/** What does not give the answer to a lesson's question away. */
const SCREENS_OF_QUESTIONS: ReadonlySet<ScreenId> = new Set<ScreenId>(["lesson", "graph", "editor"]);

interface Shown {
  readonly isExample: boolean;
  readonly isLesson: boolean;
  readonly isPredicting: boolean;
}

function screenTabs({ isExample, isLesson, isPredicting }: Shown): readonly Screen[] {
  const words = layoutMessages();
  const names = panelMessages();
  const labels: Readonly<Record<ScreenId, string>> = {
    lesson: lessonFrameMessages().lesson,
    graph: words.tabGraph,
    editor: words.tabDockerfile,
    problems: names.problems.tab,
    build: words.tabBuild,
    inputs: names.inputs.tab,
    about: names.about.tab,
  };
  return SCREENS.filter(({ id }) => {
    if (isPredicting) return SCREENS_OF_QUESTIONS.has(id);
    return (isExample || id !== "about") && (isLesson || id !== "lesson");
  }).map((tab) => ({ ...tab, label: labels[tab.id] }));
}

/** One screen at a time, the graph first, and tabs in reach of the thumb. */
export function PhoneBody({ isDark }: { readonly isDark: boolean }) {
  const isExample = useStore(selectIsExample);
  const isLesson = useStore(selectIsLesson);
  const isPredicting = useStore(selectIsPredicting);
  const tabs = screenTabs({ isExample, isLesson, isPredicting });
  const phoneTab = useStore(selectPhoneTab);
  const panel = useStore(selectPanel);
  const panels = usePanels();
  const ofGroup = (group: PanelGroup): readonly PanelFeature[] => panels.filter((one) => one.group === group);
  const build = [phoneTab, panel].find((one) => findPanel(one)?.group === "build") ?? FIRST_BUILD_PANEL;
  const open = screenOf(phoneTab);
  const id = useId();
  // The screen that is open and the graph come first; what the others need is neither fetched nor drawn before them.
  const isWhole = useGraphWasPainted();
  const screens: Readonly<Record<ScreenId, ReactNode>> = {
    lesson: <LessonArea />,
    graph: <GraphArea />,
    about: stacked(ofGroup("about")),
    editor: (
      <EditorArea>
        <EditorPanel mayLoadCodeEditor={false} isDark={isDark} />
      </EditorArea>
    ),
    problems: stacked(ofGroup("problems")),
    build: open === "build" && (
      <Tabs
        label={layoutMessages().tabBuild}
        tabs={ofGroup("build").map((one) => panelTab(one, true))}
        open={build}
        onOpen={openPanel}
      />
    ),
    inputs: stacked(ofGroup("inputs")),
  };
  const openScreen = (screen: ScreenId): void => openPhoneTab(screen === "build" ? build : screen);
  return (
    <div className={styles.phone}>
      <div className={styles.screens}>
        {tabs.map((tab) => (
          <div
            key={tab.id}
            id={screenId(id, tab.id)}
            className={styles.screen}
            role="tabpanel"
            aria-label={tab.label}
            data-open={tab.id === open}
          >
            {(isWhole || tab.id === open || tab.id === "graph") && screens[tab.id]}
          </div>
        ))}
      </div>
      {isLesson && open !== "lesson" && <LessonReminder />}
      <ScreenTabs
        tabs={tabs.map((tab) => ({ id: tab.id, label: <TabLabel tab={tab} /> }))}
        open={open}
        onOpen={openScreen}
        screens={id}
        className={styles.tabs}
        tabClassName={styles.tab}
      />
    </div>
  );
}

function TabLabel({ tab: { id, icon, label } }: { readonly tab: Screen }) {
  return (
    <>
      <Icon name={icon} size={19} />
      {label}
      {id === "problems" && (
        <span className={styles.tabBadge}>
          <ProblemsBadge />
        </span>
      )}
    </>
  );
}

function stacked(panels: readonly PanelFeature[]): ReactNode {
  return panels.map(({ id }) => <PanelContent key={id} id={id} isPhone />);
}

function screenOf(tab: PhoneTab): ScreenId {
  const screen = findPanel(tab)?.group ?? tab;
  return SCREENS.find(({ id }) => id === screen)?.id ?? "problems";
}
