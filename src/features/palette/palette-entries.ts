import type { StagePlace } from "#core/analysis.ts";
import type { Stage } from "#core/resolve/stage.ts";
import { groupBy } from "#core/text/group-by.ts";
import { openPhoneTab, setTheme } from "#document/view/view-actions.ts";
import { setTarget } from "#document/input/edit.ts";
import { listExamples } from "#document/examples/example-list.ts";
import { openLessonStep } from "#document/lessons/lesson-step.ts";
import { openExample } from "#document/links/open-link.ts";
import { openProjectFolder } from "#document/project/choose-files.ts";
import { selectTarget } from "#document/selectors.ts";
import { select } from "#document/selection/select.ts";
import { chooseLanguage } from "#document/view/switch-language.ts";
import type { AppState } from "#document/store.ts";
import { paletteMessages } from "#i18n/en/palette.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "#i18n/language.ts";
import type { Action, ActionIcon } from "#document/actions/action.ts";
import { chordsOf } from "#ui/key-chord.ts";
import { openPalette } from "#document/actions/open-palette.ts";
import { themeChoices } from "#document/actions/theme-choices.ts";

/** What is together in the list of all actions, in its order. */
export type PaletteGroup = "commands" | "targets" | "stages" | "lessons" | "examples" | "looks";

/** One line of the list of all actions. */
export interface PaletteEntry {
  /** The same from one visit to the next. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  readonly icon: ActionIcon;
  /** Its first chord. */
  readonly keys: string | null;
  readonly run: () => void | Promise<void>;
}

/** Everything that can be done now. */
export function paletteEntries(actions: readonly Action[], state: AppState): readonly PaletteEntry[] {
  return [
    ...actionEntries(actions, state),
    openFolderEntry(),
    ...targetEntries(state),
    ...stageEntries(state),
    ...exampleEntries(),
    ...looks(state),
  ];
}

function actionEntries(actions: readonly Action[], state: AppState): readonly PaletteEntry[] {
  return actions
    .filter((action) => action !== openPalette && action.isEnabled(state))
    .map((action) => ({
      id: action.id,
      group: "commands",
      label: action.label,
      icon: action.icon,
      keys: chordsOf(action.keys)[0] ?? null,
      run: action.run,
    }));
}

/** Where no project is open, no menu on the page has it. */
function openFolderEntry(): PaletteEntry {
  return {
    id: "open-folder",
    group: "commands",
    label: projectMessages().openFolder,
    icon: "file-open",
    keys: null,
    run: openProjectFolder,
  };
}

function targetEntries(state: AppState): readonly PaletteEntry[] {
  const chosen = selectTarget(state);
  const targets = [...new Set(((state.whole ?? state.analysis)?.targets ?? []).map(({ target }) => target))];
  return targets
    .filter((target) => target !== "" && target !== chosen)
    .map((target) => ({
      id: `target ${target}`,
      group: "targets",
      label: paletteMessages().buildTarget(target),
      icon: "target",
      keys: null,
      run: () => setTarget(target),
    }));
}

/** The stages of the picture, which in a project are those of all its Dockerfiles. */
function stageEntries({ whole, analysis }: AppState): readonly PaletteEntry[] {
  const { stages = [], project } = whole ?? analysis ?? {};
  return distinctStageNames(stages, project?.places ?? []).map((name, stage) => ({
    id: `stage ${stage}`,
    group: "stages",
    label: paletteMessages().goToStage(name),
    icon: "layers",
    keys: null,
    run: () => {
      openPhoneTab("graph");
      select({ kind: "stage", stage }, "other");
    },
  }));
}

/** The stages' names, and where several have one, the Dockerfile, and what tells the stage from others of that file. */
function distinctStageNames(stages: readonly Stage[], places: readonly StagePlace[]): readonly string[] {
  const byName = groupBy(stages, ({ label }) => label);
  return stages.map(({ label, index }) => {
    const { dockerfile = "", variant = "" } = places[index] ?? {};
    const others = byName.get(label) ?? [];
    const isInOneFile = others.every((other) => places[other.index]?.dockerfile === dockerfile);
    const details = [isInOneFile ? "" : dockerfile, variant].filter((detail) => detail !== "");
    return details.length === 0 ? label : `${label} (${details.join(", ")})`;
  });
}

/** The lessons, which are fetched. */
export async function lessonEntries({ language }: AppState): Promise<readonly PaletteEntry[]> {
  const { loadLessons } = await import("#document/lessons/load-lessons.ts");
  return (await loadLessons(language)).map(({ plan, text }) => ({
    id: `lesson ${plan.slug}`,
    group: "lessons",
    label: paletteMessages().openLesson(text.title),
    icon: "learn",
    keys: null,
    run: () => openLessonStep({ lesson: plan.slug, step: 1 }),
  }));
}

function exampleEntries(): readonly PaletteEntry[] {
  return listExamples().map(({ slug, title }) => ({
    id: `example ${slug}`,
    group: "examples",
    label: paletteMessages().openExample(title),
    icon: "book",
    keys: null,
    run: () => openExample(slug),
  }));
}

function looks(state: AppState): readonly PaletteEntry[] {
  const { ofTheme, ofLanguage } = paletteMessages();
  return [
    ...themeChoices()
      .filter(({ value }) => value !== state.theme)
      .map(
        ({ value, label, icon }): PaletteEntry => ({
          id: `theme ${value}`,
          group: "looks",
          label: ofTheme(label),
          icon,
          keys: null,
          run: () => setTheme(value),
        }),
      ),
    ...LANGUAGES.filter((language) => language !== state.language).map(
      (language): PaletteEntry => ({
        id: `language ${language}`,
        group: "looks",
        label: ofLanguage(LANGUAGE_NAMES[language]),
        icon: "languages",
        keys: null,
        run: () => chooseLanguage(language),
      }),
    ),
  ];
}
