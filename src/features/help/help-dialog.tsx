import type { ReactNode } from "react";
import type { Action } from "#document/actions/action.ts";
import { chordLabel, chordsOf, isMacKeyboard } from "#ui/key-chord.ts";
import { openPalette } from "#document/actions/open-palette.ts";
import { runAction } from "#document/actions/run-action.ts";
import { showExamples } from "#document/actions/show-examples.ts";
import { showGlossary } from "#document/actions/show-glossary.ts";
import { showLessons } from "#document/actions/show-lessons.ts";
import { showRules } from "#document/actions/show-rules.ts";
import { takeTour } from "#document/actions/take-tour.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { helpMessages } from "#i18n/en/help.ts";
import styles from "./help-dialog.module.css";
import { LegendSample } from "./legend-sample.tsx";

/** Where there is more to read or to do. */
const LINKS: readonly Action[] = [takeTour, showLessons, showExamples, showGlossary, showRules, openPalette];

interface HelpDialogProps {
  /** Every action of the page; those with keys are listed. */
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

/** The keys, the legend, and where there is more. */
export default function HelpDialog({ actions, onClose }: HelpDialogProps) {
  const words = helpMessages();
  const go = (command: Action): void => {
    onClose();
    runAction(command);
  };
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      <section className={styles.links} aria-label={words.readOn}>
        {LINKS.map((command) => (
          <Button key={command.id} icon={command.icon} onClick={() => go(command)}>
            {command.label}
          </Button>
        ))}
      </section>
      <div className={styles.columns}>
        <section aria-labelledby="help-keys">
          <h3 id="help-keys" className={styles.title}>
            {words.keys}
          </h3>
          <Keys heading={words.anywhere} rows={actionRows(actions, undefined)} />
          <Keys heading={words.inGraph} rows={[...graphRows(), ...actionRows(actions, "graph")]} />
          <Keys heading={words.inEditor} rows={editorRows()} />
        </section>
        <section aria-labelledby="help-legend">
          <h3 id="help-legend" className={styles.title}>
            {words.legend}
          </h3>
          <h4 className={styles.heading}>{words.lit}</h4>
          <ul className={styles.legend}>
            <Sample kind="target">{words.target}</Sample>
            <Sample kind="built">{words.built}</Sample>
            <Sample kind="skipped">{words.skipped}</Sample>
          </ul>
          <h4 className={styles.heading}>{words.lines}</h4>
          <ul className={styles.legend}>
            <Sample kind="from">{words.from}</Sample>
            <Sample kind="copy">{words.copy}</Sample>
            <Sample kind="mount">{words.mount}</Sample>
          </ul>
          <p className={styles.waves}>{words.waves}</p>
        </section>
      </div>
    </Dialog>
  );
}

interface KeyRow {
  readonly label: string;
  /** Each of them does it. */
  readonly chords: readonly string[];
}

function actionRows(actions: readonly Action[], within: Action["scope"]): readonly KeyRow[] {
  return actions
    .filter(({ keys, scope }) => keys !== null && scope === within)
    .map(({ label, keys }) => ({ label: label.replace(/…$/u, ""), chords: chordsOf(keys) }));
}

/** The keys of the picture itself, which act on what is selected in it. */
function graphRows(): readonly KeyRow[] {
  const words = helpMessages();
  return [
    { label: words.walk, chords: ["←", "→", "↑", "↓"] },
    { label: words.open, chords: ["Enter"] },
    { label: words.leave, chords: ["Escape"] },
  ];
}

/** The editor's own, as far as one has to know them. */
function editorRows(): readonly KeyRow[] {
  const words = helpMessages();
  return [
    { label: words.suggest, chords: ["Mod+Space"] },
    { label: words.fixes, chords: ["Mod+."] },
    { label: words.find, chords: ["Mod+F"] },
    { label: words.comment, chords: ["Mod+/"] },
    { label: words.tabKey, chords: ["Mod+M"] },
  ];
}

function Keys({ heading, rows }: { readonly heading: string; readonly rows: readonly KeyRow[] }) {
  const isMac = isMacKeyboard();
  return (
    <>
      <h4 className={styles.heading}>{heading}</h4>
      <dl className={styles.keys}>
        {rows.map(({ label, chords }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd className={styles.chords}>
              {chords.map((chord) => (
                <kbd key={chord} className={styles.key}>
                  {chordLabel(chord, isMac)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Sample({ kind, children }: Parameters<typeof LegendSample>[0] & { readonly children: ReactNode }) {
  return (
    <li className={styles.sample}>
      <LegendSample kind={kind} />
      <span>{children}</span>
    </li>
  );
}
