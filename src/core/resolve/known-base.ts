import type { ImageConfigState } from "./image-state.ts";
import type { Platform } from "./platform.ts";

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
  /** What it is built for; left out where that isn't said. */
  readonly platform?: Platform;
}

/** Finds a base image by its normalized name, or what `imageOfContext` says; null where nothing is known of it. */
export type FindBase = (ref: string) => KnownBase | null;
