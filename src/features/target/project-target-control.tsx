import { useMemo } from "react";
import { setProjectTargets } from "#document/project/edit-project.ts";
import { selectProject } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Menu, MenuCheck, MenuEntry, MenuHeading, MenuSeparator } from "#ui/menu/menu.tsx";
import { Select } from "#ui/select.tsx";
import { tooltip } from "#ui/tooltip.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { targetMessages } from "#i18n/en/target.ts";
import { projectTargetOptions } from "./project-target-options.ts";
import styles from "./target-control.module.css";

const NONE: readonly string[] = [];

/** Chooses what a project builds: a group, a target, a stage, or several of them. */
export default function ProjectTargetControl() {
  const asked = useStore(selectProject)?.targets ?? NONE;
  const project = useStore(({ whole }) => whole?.project);
  const options = useMemo(() => projectTargetOptions(project, asked), [project, asked]);
  const isUnknown = project !== undefined && project.error !== null && asked.length > 0;
  return (
    <div className={styles.targets}>
      <Select
        label={targetMessages().target}
        icon="target"
        value={asked.join(" ")}
        options={options}
        isInvalid={isUnknown}
        hasMonoText
        className={styles.target}
        onChoose={(value) => setProjectTargets(value === "" ? [] : value.split(" "))}
      />
      {project !== undefined && project.targets.length > 1 && <MoreTargets asked={asked} />}
    </div>
  );
}

function MoreTargets({ asked }: { readonly asked: readonly string[] }) {
  const project = useStore(({ whole }) => whole?.project);
  const words = projectMessages();
  const names = [
    ...(project?.groups ?? []).map(({ name }) => name).filter((name) => name !== "default"),
    ...(project?.targets ?? []).filter(({ base }) => base === undefined).map(({ name }) => name),
  ];
  const toggle = (name: string): void =>
    setProjectTargets(asked.includes(name) ? asked.filter((one) => one !== name) : [...asked, name]);
  return (
    <Menu
      align="start"
      trigger={
        <Button
          tone="quiet"
          icon="plus"
          className={styles.further}
          data-chosen={asked.length > 1}
          aria-label={words.more}
          {...tooltip(words.more)}
        />
      }
    >
      <MenuHeading>{words.moreHeading}</MenuHeading>
      {[...new Set(names)].map((name) => (
        <MenuCheck key={name} label={name} isChecked={asked.includes(name)} onToggle={() => toggle(name)} />
      ))}
      <MenuSeparator />
      <MenuEntry
        icon="reset"
        label={words.onlyDefault}
        isDisabled={asked.length === 0}
        onSelect={() => setProjectTargets([])}
      />
    </Menu>
  );
}
