import { toLower } from "#core/text/case.ts";

/** A text with every occurrence of the words replaced; where two start at one place the first of `words` counts. */
export function replaceWords(text: string, words: readonly string[], by: string, isCaseSensitive: boolean): string {
  const folded = isCaseSensitive ? text : toLower(text);
  // a character whose small form is longer would move the places
  const searched = folded.length === text.length ? folded : text;
  const cursors = words
    .filter((word) => word !== "")
    .map((word) => new WordCursor(searched, isCaseSensitive ? word : toLower(word)));
  let replaced = "";
  let copied = 0;
  for (;;) {
    let next: WordCursor | null = null;
    for (const cursor of cursors) {
      cursor.moveTo(copied);
      if (cursor.start >= 0 && (!next || cursor.start < next.start)) next = cursor;
    }
    if (!next) return replaced + text.slice(copied);
    replaced += text.slice(copied, next.start) + by;
    copied = next.start + next.word.length;
  }
}

/** The next occurrence of one word; a text is searched for it once from start to end. */
class WordCursor {
  readonly word: string;
  start: number;
  private readonly text: string;

  constructor(text: string, word: string) {
    this.text = text;
    this.word = word;
    this.start = text.indexOf(word);
  }

  moveTo(place: number): void {
    if (this.start >= 0 && this.start < place) this.start = this.text.indexOf(this.word, place);
  }
}
