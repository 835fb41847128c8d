import { type ReactNode, useId } from "react";
import { EditorPanel } from "#features/editor/editor-panel.tsx";
import { ProblemsBadge } from "#features/problems/problems-badge.tsx";
import { openPanel, openPhoneTab } from "#document/view/view-actions.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { selectIsExample, selectIsLesson, selectPanel, selectPhoneTab } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { BUILD_PANELS, type BuildPanelId, type PhoneTab } from "#document/view/view-slice.ts";
import { Icon, type IconName } from "#ui/icons/icon.tsx";
import { Tabs } from "#ui/tabs/tabs.tsx";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "../app.module.css";
import { buildTabs } from "./build-tabs.tsx";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { StoppedText } from "../loading/stopped-text.tsx";
import { GraphArea } from "./graph-area.tsx";
import { AboutPanel, DockerignorePanel, InputsPanel } from "../loading/lazy-panels.tsx";
import { Lesson, LessonReminder } from "./lesson-frame.tsx";
import { Problems } from "./problems.tsx";

/** What fills the screen; the panels about the build are one screen, and so are those of what it is given. */
type ScreenId = Exclude<PhoneTab, BuildPanelId | "dockerignore"> | "build";

interface ScreenTab {
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

/** What does not give the answer to a lesson's question away. */
const SCREENS_OF_QUESTIONS: ReadonlySet<ScreenId> = new Set<ScreenId>(["lesson", "graph", "editor"]);

interface Shown {
  readonly isExample: boolean;
  readonly isLesson: boolean;
  readonly isPredicting: boolean;
}

function screenTabs({ isExample, isLesson, isPredicting }: Shown): readonly ScreenTab[] {
  const words = layoutMessages();
  const labels: Readonly<Record<ScreenId, string>> = {
    lesson: lessonFrameMessages().lesson,
    graph: words.tabGraph,
    editor: words.tabDockerfile,
    problems: words.tabProblems,
    build: words.tabBuild,
    inputs: words.tabInputs,
    about: words.tabAbout,
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
  const build = asBuildPanel(phoneTab) ?? asBuildPanel(panel) ?? "plan";
  const open = screenOf(phoneTab);
  const id = useId();
  const screens: Readonly<Record<ScreenId, ReactNode>> = {
    lesson: <Lesson />,
    graph: <GraphArea />,
    about: <AboutPanel />,
    editor: (
      <LazyBoundary instead={<StoppedText isFollowed />}>
        <EditorPanel mayLoadCodeEditor={false} isDark={isDark} />
      </LazyBoundary>
    ),
    problems: <Problems />,
    build: open === "build" && (
      <Tabs label={layoutMessages().tabBuild} tabs={buildTabs()} open={build} onOpen={openPanel} />
    ),
    inputs: (
      <>
        <InputsPanel hasPlatform />
        <DockerignorePanel />
      </>
    ),
  };
  return (
    <div className={styles.phone}>
      <div className={styles.screens}>
        {tabs.map((tab) => (
          <div
            key={tab.id}
            id={`${id}-${tab.id}`}
            className={styles.screen}
            role="tabpanel"
            aria-label={tab.label}
            data-open={tab.id === open}
          >
            {screens[tab.id]}
          </div>
        ))}
      </div>
      {isLesson && open !== "lesson" && <LessonReminder />}
      <div className={styles.tabs} role="tablist" aria-label={layoutMessages().screens}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={tab.id === open}
            aria-controls={`${id}-${tab.id}`}
            onClick={() => openPhoneTab(tab.id === "build" ? build : tab.id)}
          >
            <Icon name={tab.icon} size={19} />
            {tab.label}
            {tab.id === "problems" && (
              <span className={styles.tabBadge}>
                <ProblemsBadge />
              </span>
            )}
          </button>
        ))}
      </div>
    </div>
  );
}

function asBuildPanel(id: PhoneTab): BuildPanelId | undefined {
  return BUILD_PANELS.find((one) => one === id);
}

function screenOf(tab: PhoneTab): ScreenId {
  const asked = asBuildPanel(tab) === undefined ? tab : "build";
  const screen = SCREENS.find(({ id }) => id === asked)?.id;
  return screen ?? "inputs";
}
