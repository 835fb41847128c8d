import type { ProjectInput } from "./project-input.ts";

/**
 * Everything that one build is made of. The page's store holds it whole; links, lessons, exports and the cache's
 * memory of the last build carry it whole. An option that is left out has its default.
 *
 * A new option is a line here, its field in `input-fields.ts` and its line in `analyze-options.ts`.
 */
export interface BuildInput {
  /** The text of the Dockerfile. */
  readonly dockerfile: string;
  /** The text of the `.dockerignore`. */
  readonly dockerignore?: string;
  /** `--target`: a stage's name; the last stage by default. */
  readonly target?: string;
  /** `--build-arg`. */
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** `--platform`: one, or several separated by commas; `linux/amd64` by default. */
  readonly platform?: string;
  /** The platform that builds; `linux/amd64` by default. */
  readonly buildPlatform?: string;
  /** `--build-context NAME=VALUE`. */
  readonly buildContexts?: Readonly<Record<string, string>>;
  /** Where several files are open, all of them; `dockerfile` is then the text of one of them. */
  readonly project?: ProjectInput;
}

/** What a build is given besides the Dockerfile. */
export type BuildOptions = Omit<BuildInput, "dockerfile">;

/** The input of an empty page. */
export const EMPTY_INPUT: BuildInput = { dockerfile: "" };
