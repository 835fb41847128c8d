import { goToInstruction } from "#document/selection/select.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";
import { useStore } from "#document/store.ts";
import { problemSummaryMessages } from "#i18n/en/problems/summary.ts";
import styles from "./problem-summary.module.css";

/** "line 4", which goes there. */
export function LineButton({ line }: { readonly line: number }) {
  const go = (): void => {
    const { analysis } = useStore.getState();
    const instruction = analysis === null ? undefined : instructionAt(analysis, line);
    if (instruction !== undefined) goToInstruction(instruction.index);
  };
  return (
    <button type="button" className={styles.line} onClick={go}>
      {problemSummaryMessages().line(line)}
    </button>
  );
}
