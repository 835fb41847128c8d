import type { OpenArgument } from "#core/advice/needed-arguments.ts";
import { setBuildArg } from "#document/input/edit.ts";
import { MissingValue } from "#ui/missing-value.tsx";
import { problemSummaryMessages } from "#i18n/en/problems/summary.ts";
import { LineButton } from "./line-button.tsx";
import styles from "./problem-summary.module.css";

/** The arguments that somebody who builds the target has to give, or may give. */
export function NeededArguments({ needed }: { readonly needed: readonly OpenArgument[] }) {
  const words = problemSummaryMessages();
  if (needed.length === 0) return <p>{words.needsNothing}</p>;
  return (
    <ul className={styles.arguments}>
      {needed.map(({ name, line, isRequired, description }) => (
        <li key={name}>
          <code>{name}</code> <LineButton line={line} />
          <span className={styles.about}>
            {isRequired ? words.isRequired : words.isOptional}
            {description !== "" && ` · ${description}`}
          </span>
          {isRequired && <MissingValue name={name} onSet={(value) => setBuildArg(name, value)} />}
        </li>
      ))}
    </ul>
  );
}
