/** How hints are configured. */
export interface HadolintSlice {
  /** A `.hadolint.yaml`, as the page writes it in its one short form; "" for none. */
  readonly hadolint: string;
  /** hadolint's rules say what hadolint says, even where the build as a whole shows that they don't have to. */
  readonly isHadolintExact: boolean;
}

export const initialHadolint: HadolintSlice = { hadolint: "", isHadolintExact: false };
