import { useMemo } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import type { PanelProps } from "#document/view/panel-feature.ts";
import { resetBuildArgs } from "#document/input/edit.ts";
import { selectAnalysis, selectBuildArgs, selectFile, selectGraphView, selectInput } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { buildArgsView } from "./build-args.ts";
import { buildCommands } from "./build-command.ts";
import { projectBuildArgs } from "./project-build-args.ts";
import { projectCommand } from "./project-command.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { inputMessages } from "#i18n/en/inputs.ts";
import { projectInputMessages } from "#i18n/en/project/inputs.ts";
import { BuildContexts } from "./build-contexts.tsx";
import { BuildArgField, UnusedBuildArg } from "./build-arg-field.tsx";
import styles from "./inputs-panel.module.css";
import { PlatformControl } from "./platform-control.tsx";

/** What a build is given next to the Dockerfile: build arguments and the platform; and the command that says the same. */
export default function InputsPanel({ isPhone }: PanelProps) {
  return (
    <div className={styles.panel}>
      <BuildCommand />
      {/* Elsewhere the page's header has the control. */}
      {isPhone && <PlatformControl />}
      <BuildArgs />
      <BuildContexts />
    </div>
  );
}

function BuildArgs() {
  const analysis = useStore(selectAnalysis);
  const buildArgs = useStore(selectBuildArgs);
  const project = useStore((state) => state.whole?.project);
  const file = useStore(selectFile);
  const ofProject = useMemo(
    () => (project === undefined ? null : projectBuildArgs(project, file, buildArgs)),
    [project, file, buildArgs],
  );
  const view = useMemo(
    () => ofProject ?? (analysis === null ? null : buildArgsView(analysis, buildArgs)),
    [ofProject, analysis, buildArgs],
  );
  const rows = view?.rows ?? [];
  const unused = view?.unused ?? [];
  const words = inputMessages();
  return (
    <section aria-labelledby="inputs-args">
      <div className={styles.headingRow}>
        <h2 id="inputs-args" className={styles.heading}>
          {words.buildArgs}
        </h2>
        {Object.keys(buildArgs).length > 0 && (
          <Button tone="quiet" icon="reset" onClick={resetBuildArgs}>
            {words.resetAll}
          </Button>
        )}
      </div>
      {rows.length === 0 && (
        <p className={styles.none}>{ofProject === null ? words.takesNone : projectInputMessages().takesNone}</p>
      )}
      <ul className={styles.args}>
        {rows.map((row) => (
          <BuildArgField key={row.name} row={row} />
        ))}
        {unused.map(({ name, value }) => (
          <UnusedBuildArg key={name} name={name} value={value} />
        ))}
      </ul>
    </section>
  );
}

function BuildCommand() {
  const input = useStore(selectInput);
  const analysis = useStore(selectAnalysis);
  const { extraTargets } = useStore(selectGraphView);
  const whole = useStore((state) => state.whole);
  const command = useMemo(() => {
    if (whole?.project !== undefined) return projectCommand(whole.project, input);
    const [, ...others] = analysis === null ? [] : shownBuilds(analysis, extraTargets);
    return buildCommands(
      input,
      others.map((build) => build.target),
    );
  }, [analysis, whole, extraTargets, input]);
  const words = inputMessages();
  return (
    <section aria-label={words.command} className={styles.command}>
      <code className={styles.commandText}>{command}</code>
      <IconButton
        icon="copy"
        label={words.copyCommand}
        onClick={() => void copyText(command, actionMessages().command)}
      />
    </section>
  );
}
