import { useMemo } from "react";
import { setTarget } from "#state/edit.ts";
import { selectAnalysis, selectTarget } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Select } from "#ui/select.tsx";
import { targetOptions } from "#views/target-options.ts";
import styles from "./target-control.module.css";

/** Chooses the stage to build. */
export function TargetControl() {
  const analysis = useStore(selectAnalysis);
  const target = useStore(selectTarget);
  const { options, isUnknown } = useMemo(() => targetOptions(analysis, target), [analysis, target]);
  return (
    <Select
      label="Target"
      icon="target"
      value={target}
      options={options}
      isInvalid={isUnknown}
      hasMonoText
      className={styles.target}
      onChoose={setTarget}
    />
  );
}
