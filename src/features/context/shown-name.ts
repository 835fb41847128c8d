/** Characters that would break a line or turn its direction. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A name as it can be shown in one line: what can't be seen is written as an escape. */
export function shownName(name: string): string {
  return name.replace(UNSEEN, (char) => {
    if (char === "\n") return "\\n";
    if (char === "\t") return "\\t";
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
