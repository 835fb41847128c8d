import { lazy, Suspense, useMemo } from "react";
import { setTarget } from "#document/input/edit.ts";
import { selectShown, selectTarget } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Select } from "#ui/select.tsx";
import { targetOptions } from "./target-options.ts";
import { targetMessages } from "#i18n/en/target.ts";
import { FurtherTargets } from "./further-targets.tsx";
import styles from "./target-control.module.css";

const ProjectTargetControl = lazy(() => import("./project-target-control.tsx"));

/** Chooses what is built: a stage and others next to it, or what a project's definition lists. */
export function TargetControl() {
  const isProject = useStore((state) => state.input.project !== undefined);
  if (!isProject) return <StageControl />;
  return (
    <Suspense fallback={<StageControl />}>
      <ProjectTargetControl />
    </Suspense>
  );
}

function StageControl() {
  const analysis = useStore(selectShown);
  const target = useStore(selectTarget);
  const { options, isUnknown } = useMemo(() => targetOptions(analysis, target), [analysis, target]);
  return (
    <div className={styles.targets}>
      <Select
        label={targetMessages().target}
        icon="target"
        value={target}
        options={options}
        isInvalid={isUnknown}
        hasMonoText
        className={styles.target}
        onChoose={setTarget}
      />
      <FurtherTargets />
    </div>
  );
}
