/** The parts of a keyboard event that a chord looks at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The chords of a command's keys, which a blank separates: `? F1`. */
export function chordsOf(keys: string | null): readonly string[] {
  return keys === null ? [] : keys.split(" ");
}

/** Whether the chord is a mere character, which belongs to the text while one types. */
export function isTyped(chord: string): boolean {
  return chord.length === 1;
}

/** Whether a key press is the chord: `Mod` (Command on a Mac, Control elsewhere), `Shift`, `Alt` and a key, joined by `+`. */
export function isChord(chord: string, press: KeyPress, isMac: boolean): boolean {
  const parts = chord.split("+");
  // The sign that joins is a key as well.
  const key = parts.at(-1) || "+";
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes("Mod") &&
    !other &&
    // On many keyboards a sign such as ? takes Shift by itself.
    (press.shiftKey === parts.includes("Shift") || /^[^\p{L}\p{N}]$/u.test(chord)) &&
    press.altKey === parts.includes("Alt")
  );
}

/** The chord as it is printed on the keys: `⌘S` on a Mac, `Ctrl+S` elsewhere. */
export function chordLabel(chord: string, isMac: boolean): string {
  if (!isMac) return chord.replace("Mod", "Ctrl");
  return chord.replace("Mod+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥");
}

/** Whether this is a Mac, whose chords use Command. */
export function isMacKeyboard(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
