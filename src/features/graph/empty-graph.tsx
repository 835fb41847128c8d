import type { Analysis } from "#core/analysis.ts";
import { isForeignText } from "#core/lint/foreign-text.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { EmptyReason } from "./details/empty-reason.tsx";
import { EmptyProject } from "./empty-project.tsx";
import styles from "./graph-panel.module.css";

/** Shown when a text has no stages to draw, and says what is missing. */
export function EmptyGraph({ analysis }: { readonly analysis: Analysis }) {
  const words = graphFrameMessages();
  if (analysis.project !== undefined) {
    return <EmptyProject project={analysis.project} />;
  }
  const isForeign = isForeignText(analysis);
  const message = analysis.parseError?.message ?? analysis.checkError?.message;
  return (
    <div className={styles.empty}>
      <Icon name="layers" size={28} />
      <p className={styles.emptyTitle}>{isForeign ? words.noDockerfile : words.noStage}</p>
      <p>{message === undefined || isForeign ? words.writeFrom : <EmptyReason message={message} />}</p>
      {message !== undefined && <p className={styles.emptyError}>{message}</p>}
    </div>
  );
}
