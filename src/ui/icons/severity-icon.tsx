import { Icon } from "./icon.tsx";
import tones from "../severity.module.css";
import { SEVERITY_ICONS, type ProblemSeverity, severityWord } from "../severity.ts";

interface SeverityIconProps {
  readonly severity: ProblemSeverity;
  readonly size: number;
}

/** How bad something is, in its color, and in a word for who does not see it. */
export function SeverityIcon({ severity, size }: SeverityIconProps) {
  return (
    <span className={tones[severity]}>
      <Icon name={SEVERITY_ICONS[severity]} size={size} label={severityWord(severity)} />
    </span>
  );
}
