/** A newer page that waits to take this one's place. */
export interface UpdateSlice {
  /** Reloads into it; null while there is none. */
  readonly takeUpdate: (() => void) | null;
}

export const initialUpdate: UpdateSlice = { takeUpdate: null };
