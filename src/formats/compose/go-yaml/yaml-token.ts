/** A place in a text: lines and columns from 0, columns in characters. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

export type YamlTokenKind =
  | "document-start"
  | "document-end"
  | "stream-end"
  | "version"
  | "tag-directive"
  | "block-sequence-start"
  | "block-mapping-start"
  | "block-end"
  | "flow-sequence-start"
  | "flow-sequence-end"
  | "flow-mapping-start"
  | "flow-mapping-end"
  | "block-entry"
  | "flow-entry"
  | "key"
  | "value"
  | "alias"
  | "anchor"
  | "tag"
  | "scalar"
  /** The text can't be read on: the problem is noted. */
  | "broken";

/** A token of go-yaml's scanner. */
export interface YamlToken {
  readonly kind: YamlTokenKind;
  readonly start: Mark;
  readonly end: Mark;
  /** The text of a scalar, the name of an anchor or alias, the handle of a tag, the number of a version. */
  readonly text: string;
  /** What follows the handle of a tag, or replaces it. */
  readonly suffix: string;
  /** A scalar without quotes that isn't a block. */
  readonly isPlain: boolean;
}

/** A token without a text. */
export function createToken(kind: YamlTokenKind, start: Mark, end: Mark): YamlToken {
  return { kind, start, end, text: "", suffix: "", isPlain: false };
}

/** A place as go-yaml names it: it counts from 0 inside, doesn't name the first column, and takes line 0 for none. */
export function nameMark({ line, column }: Mark): string {
  if (line === 0) return "<unknown position>";
  return column === 0 ? `line ${line}` : `line ${line}, column ${column + 1}`;
}
