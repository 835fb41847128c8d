import type { ImageConfigState } from "./image-state.ts";

/** What a base image brings into a stage, as far as that is known. */
export interface KnownBase {
  /** A variable whose value depends on the version stands for itself: `NODE_VERSION=${NODE_VERSION}`. */
  readonly config: ImageConfigState;
  /** Variables that some versions of the image set and others do not. */
  readonly mayBeSet: ReadonlySet<string>;
  /** Its ONBUILD instructions, which run in front of a stage that starts from it. */
  readonly triggers: readonly string[];
  /** It may set more than `config` says. */
  readonly isOpen?: boolean;
}

/** Finds a base image by its normalized name; null where nothing is known of it. */
export type FindBase = (ref: string) => KnownBase | null;
