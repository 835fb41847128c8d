/** How hints are configured. */
export interface HadolintSlice {
  /** A `.hadolint.yaml`, as the page writes it in its one short form; "" for none. */
  readonly hadolint: string;
}

export const initialHadolint: HadolintSlice = { hadolint: "" };
