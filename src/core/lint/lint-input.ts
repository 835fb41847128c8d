import type { Stage } from "../resolve/stage.ts";
import type { StageGraph } from "../graph/stage-graph.ts";
import type { ParsedStages } from "../parse/parse-stages.ts";
import type { DockerfileSyntax } from "../parse/syntax.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { KnownImage } from "../images/known-image.ts";
import type { CheckWarning } from "./run-checks.ts";

/** Everything that rules can know. Nothing in it needs the text to be right: a fragment without FROM has no stages. */
export interface LintInput {
  readonly text: string;
  readonly lines: LineIndex;
  readonly file: DockerfileSyntax;
  readonly parsed: ParsedStages;
  /** Resolved; the same indices as in `parsed.stages`. */
  readonly stages: readonly Stage[];
  readonly graph: StageGraph;
  /** The build of the target; null where nothing can be built. */
  readonly build: TargetBuild | null;
  /** The text of the `.dockerignore`; undefined where none is known. */
  readonly dockerignore: string | undefined;
  /** What BuildKit's own checks say. */
  readonly checkWarnings: readonly CheckWarning[];
  /** `--build-arg`. */
  readonly buildArgs?: Readonly<Record<string, string>> | undefined;
  /** The parsed content of a `.hadolint.yaml`, as it came. */
  readonly hadolint: unknown;
  /** What is known of the image at the bottom of each stage; empty without knowledge of images. */
  readonly baseImages: readonly (KnownImage | null)[];
  /** hadolint's rules say what hadolint says. */
  readonly isExact?: boolean;
  /** Rules that say nothing unless they are asked for are asked for. */
  readonly includesOptIn: boolean;
}
