import { useMemo } from "react";
import { setTarget } from "#document/input/edit.ts";
import { selectShown, selectTarget } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Select } from "#ui/select.tsx";
import { targetOptions } from "./target-options.ts";
import { targetMessages } from "#i18n/en/target.ts";
import { FurtherTargets } from "./further-targets.tsx";
import styles from "./target-control.module.css";

/** Chooses the stage to build, and others next to it. */
export function TargetControl() {
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
