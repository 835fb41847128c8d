export interface StepMount {
  /** `secretenv` is a secret that comes as a variable, `dest` being its name. */
  readonly type: "bind" | "cache" | "tmpfs" | "secret" | "ssh" | "secretenv";
  readonly dest: string;
  /** Path inside the source. */
  readonly source: string;
  readonly readonly: boolean;
  readonly cacheId: string;
  readonly sharing: string;
  readonly secret: string;
  /** Position in `Step.inputs`, -1 for an empty source. */
  readonly input: number;
}

export interface FileAction {
  readonly action: "copy" | "mkdir" | "mkfile";
  readonly src: string;
  readonly dest: string;
  readonly mode: number;
  readonly owner: string;
  readonly data: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly unpack: boolean;
}

/** What the client sends of a local directory. */
export interface LocalSource {
  /** Paths it sends, empty for all of them; BuildKit's FollowPaths. */
  readonly follow: readonly string[];
  readonly exclude: readonly string[];
  readonly sharedKey: string;
}

export type StepOp =
  | {
      readonly kind: "exec";
      readonly args: readonly string[];
      readonly cwd: string;
      readonly user: string;
      readonly env: readonly string[];
      readonly mounts: readonly StepMount[];
      readonly network: string;
      readonly security: string;
    }
  | { readonly kind: "file"; readonly actions: readonly FileAction[] }
  | {
      readonly kind: "source";
      readonly identifier: string;
      readonly attrs: Readonly<Record<string, string>>;
      readonly local?: LocalSource;
    }
  | { readonly kind: "merge" };

/** One LLB vertex. */
export interface Step {
  /** Position in BuildKit's order, from 0. */
  readonly id: number;
  /** What `--progress=plain` prints. */
  readonly name: string;
  /** Ids of the steps it waits for. */
  readonly inputs: readonly number[];
  readonly op: StepOp;
  /** Index of the stage it belongs to; -1 for sources that no stage owns. */
  readonly stage: number;
  /** Other stages of the same Dockerfile that have the step, which is done and named once; left out in a project. */
  readonly alsoIn?: readonly number[];
  /** First line of its instruction, from 1; 0 if there is none. */
  readonly line: number;
  /** With several platforms, positions of those that have it: with more than one it's shared and done once. */
  readonly on?: readonly number[];
  /** The names it has on those platforms, where they differ. */
  readonly names?: readonly string[];
  /** Of a project's local source: what it is sent from. */
  readonly folder?: StepFolder;
}

/** The directory of a project that a local source is sent from. */
export interface StepFolder {
  /** Its path in the project, "." for all of it; "" for a directory that lies elsewhere. */
  readonly path: string;
  /** The text of the ignore file that applies to it; "" for none. */
  readonly ignore: string;
}
