import type { BakeFile } from "./bake-file.ts";
import type { Config } from "../config/config.ts";

/** What bake is called with. */
export interface BakeInput {
  /** What lies in the working directory, by path; "-" is standard input. */
  readonly files: ReadonlyMap<string, string>;
  /** `-f NAME` each; without any, those that bake looks for itself. */
  readonly order: readonly string[];
  /** What is asked for; without any, "default". */
  readonly targets: readonly string[];
  /** `--set` each. */
  readonly set: readonly string[];
  /** `--var NAME=VALUE` each. */
  readonly variables: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  /** What `timestamp()` gives. */
  readonly now: string;
}

/** What goes wrong, as it is printed after `ERROR: `. */
export interface BakeError {
  readonly message: string;
  readonly place?: BakePlace;
}

export interface BakePlace {
  readonly file: string;
  /** Line, column, end line, end column, from 1. */
  readonly range: readonly [number, number, number, number];
}

/** How Compose files are read, which needs a parser of YAML. */
export interface ComposeReader {
  /** What is wrong with the `.env` file that every Compose file is read with. */
  readonly checkEnvironment?: (input: BakeInput) => string | undefined;
  /** Undefined where the text is a Compose file on its own, else what is wrong with it. */
  readonly check: (file: BakeFile, input: BakeInput) => string | undefined;
  /** The targets of all Compose files together. */
  readonly read: (files: readonly BakeFile[], input: BakeInput) => ComposeResult;
}

/** A service of a Compose file. */
export interface ListedService {
  readonly name: string;
  /** The target that builds its image; null for one without `build`, which runs an image as it is. */
  readonly target: string | null;
  /** Its `image` with variables replaced; "" without one. */
  readonly image: string;
  /** The profiles that it belongs to; without any, it always starts. */
  readonly profiles: readonly string[];
}

export type ComposeResult =
  | {
      readonly kind: "config";
      readonly config: Config;
      readonly services: readonly ListedService[];
      /** Variables without a value and without a default in what is built and in images: each is an empty text. */
      readonly unset: readonly string[];
    }
  | { readonly kind: "error"; readonly message: string };
