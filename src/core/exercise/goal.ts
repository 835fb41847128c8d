/** Something that the build of an exercise's Dockerfile has to be or do, which the analysis can tell. */
export type Goal =
  /** Nothing that is known of the final image has this program in it. */
  | { readonly kind: "no-tool"; readonly tool: string }
  /** The build of a target, "" for the default, needs a stage, or doesn't. */
  | { readonly kind: "builds" | "skips"; readonly target: string; readonly stage: string }
  /** A change of a file of the build context reruns this many steps at most; with 0 nothing may use the file. */
  | { readonly kind: "reruns"; readonly file: string; readonly most: number }
  /** The user that the image runs as. */
  | { readonly kind: "user"; readonly user: string }
  | { readonly kind: "not-root" }
  /** What the image runs: its ENTRYPOINT and CMD, separated by spaces. */
  | { readonly kind: "starts"; readonly command: string }
  /** Some RUN of the build has these words in its command. */
  | { readonly kind: "runs"; readonly command: string }
  /** No problem of a rule, by its id. */
  | { readonly kind: "no-problem"; readonly rule: string }
  /** Layers on top of the base image, at most. */
  | { readonly kind: "layers"; readonly most: number }
  /** What the base of the final image takes unpacked, in MB, at most. */
  | { readonly kind: "base-size"; readonly most: number };

export type GoalKind = Goal["kind"];

/** What is counted once all goals are met; the lower, the better. */
export type Golf =
  /** Steps that a change of a file reruns. */
  | { readonly measure: "reruns"; readonly file: string }
  | { readonly measure: "layers" }
  /** What the base of the final image takes unpacked, in MB. */
  | { readonly measure: "base-size" };

/** What was found, in the terms of its sentence. */
export type GoalReason =
  | {
      readonly id:
        | "no-such-tool"
        | "not-used"
        | "is-root"
        | "user-unknown"
        | "size-unknown"
        | "starts-nothing"
        | "start-unknown";
    }
  | { readonly id: "tool-in-image" | "image-unknown"; readonly image: string }
  | { readonly id: "tool-installed"; readonly line: number; readonly name: string }
  | { readonly id: "tool-copied" | "tool-maybe-copied" | "tool-maybe-installed"; readonly line: number }
  | { readonly id: "no-target" | "no-stage" | "built" | "skipped"; readonly name: string }
  | { readonly id: "reruns" | "layers" | "megabytes"; readonly count: number }
  | { readonly id: "starts-as" | "starts" | "rule-unknown"; readonly name: string }
  | { readonly id: "run" | "problem"; readonly line: number }
  | { readonly id: "not-run" | "no-problem" };

export interface GoalResult {
  /** "unknown": the analysis can't tell, which is not enough. */
  readonly state: "met" | "unmet" | "unknown";
  readonly reason: GoalReason;
}
