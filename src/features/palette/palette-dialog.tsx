import { Command, defaultFilter } from "cmdk";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Action } from "#document/actions/action.ts";
import { chordLabel, isMacKeyboard } from "#ui/key-chord.ts";
import { lessonEntries, type PaletteEntry, paletteEntries, type PaletteGroup } from "./palette-entries.ts";
import { readRecentActions, rememberAction } from "./recent-actions.ts";
import { useStore } from "#document/store.ts";
import { UnstyledDialog } from "#ui/unstyled-dialog.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { paletteMessages } from "#i18n/en/palette.ts";
import styles from "./palette-dialog.module.css";

const GROUPS: readonly PaletteGroup[] = ["commands", "targets", "stages", "lessons", "examples", "looks"];

interface PaletteDialogProps {
  /** Every action of the page. */
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

/** Every action of the page, found by a few letters of its name; what was used last is first. */
export default function PaletteDialog({ actions, onClose }: PaletteDialogProps) {
  const entries = useEntries(actions);
  const recent = useMemo(() => recentOf(entries), [entries]);
  const chosen = useRef<PaletteEntry | null>(null);
  const words = paletteMessages();
  const choose = (entry: PaletteEntry): void => {
    chosen.current = entry;
    rememberAction(entry.id);
    onClose();
  };
  return (
    <UnstyledDialog title={words.title} onClose={onClose} onClosed={() => void chosen.current?.run()}>
      <Command className={styles.palette} label={words.title} loop filter={byLabel}>
        <div className={styles.search}>
          <Icon name="search" size={15} className={styles.icon} />
          <Command.Input className={styles.field} placeholder={words.search} />
        </div>
        <Command.List className={styles.list} label={words.title}>
          <Command.Empty className={styles.none}>{words.none}</Command.Empty>
          <Group heading={words.recent} entries={recent} onChoose={choose} />
          {GROUPS.map((group) => (
            <Group
              key={group}
              heading={words[group]}
              entries={entries.filter((entry) => entry.group === group && !recent.includes(entry))}
              onChoose={choose}
            />
          ))}
        </Command.List>
      </Command>
    </UnstyledDialog>
  );
}

/** What can be done as the list is opened, and the lessons once they have come. */
function useEntries(actions: readonly Action[]): readonly PaletteEntry[] {
  const [present] = useState(() => paletteEntries(actions, useStore.getState()));
  const [lessons, setLessons] = useState<readonly PaletteEntry[]>([]);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const loaded = await lessonEntries(useStore.getState());
      if (isWanted) setLessons(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(() => [...present, ...lessons], [present, lessons]);
}

interface GroupProps {
  readonly heading: string;
  readonly entries: readonly PaletteEntry[];
  readonly onChoose: (entry: PaletteEntry) => void;
}

function Group({ heading, entries, onChoose }: GroupProps) {
  if (entries.length === 0) return null;
  const isMac = isMacKeyboard();
  return (
    <Command.Group className={styles.group} heading={heading}>
      {entries.map((entry) => (
        <Command.Item
          key={entry.id}
          className={styles.entry}
          value={entry.id}
          keywords={[entry.label]}
          onSelect={() => onChoose(entry)}
        >
          <Icon name={entry.icon} size={15} className={styles.icon} />
          <span className={styles.label}>{entry.label}</span>
          {entry.keys !== null && <kbd className={styles.keys}>{chordLabel(entry.keys, isMac)}</kbd>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

function recentOf(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  return readRecentActions().flatMap((id) => entries.filter((entry) => entry.id === id));
}

/** By what one reads, not by the id. */
function byLabel(_: string, search: string, [label = ""]: string[] = []): number {
  return defaultFilter(label, search);
}
