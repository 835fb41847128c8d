import type { Command } from "../parse/command.ts";
import type { ParsedStage } from "../parse/parse-stages.ts";
import type { LineRange } from "../text/range.ts";
import type { ContextSource } from "./load-context.ts";
import type { NamedContext } from "./named-contexts.ts";
import { Outline } from "./outline.ts";
import type { Platform } from "./platform.ts";

/** A command with the states it takes from. */
export interface StageCommand {
  readonly command: Command;
  /** For COPY --from one state; for RUN one a mount (scratch where it has none); else none. */
  readonly sources: readonly StageState[];
  /** It comes from an ONBUILD of the base stage or the base image. */
  readonly isTrigger: boolean;
}

/** What a stage without a base stage starts from. */
export type ImageSource =
  | { readonly kind: "scratch" }
  | { readonly kind: "image"; readonly ref: string; readonly stepName: string; readonly platform: Platform }
  /** The platform is that of its image config, null where it has none. */
  | {
      readonly kind: "context";
      readonly context: NamedContext;
      readonly from: ContextSource;
      readonly platform: Platform | null;
    };

/**
 * One stage on its way to being resolved, or an image that COPY --from or a mount names directly; as BuildKit's
 * `dispatchState`. It is filled in phase by phase.
 */
export interface StageState {
  readonly parsed: ParsedStage | null;
  /** Index in the file; -1 for an image. */
  readonly index: number;
  /** The name after AS, lower case; "" when there is none. */
  readonly name: string;
  /** What BuildKit prints for it: the name or `stage-N`; "" if there is nothing to tell it from. */
  label: string;
  /** The expanded name after FROM, later the normalized image. */
  baseName: string;
  /** Lines of FROM, or of the COPY that names the image; none for an image of a mount. */
  readonly lines: LineRange | null;
  base: StageState | null;
  source: ImageSource | null;
  /** The named context that replaces the stage: its commands aren't run. */
  replacedBy: NamedContext | null;
  platform: Platform | null;
  commands: readonly StageCommand[];
  /** Those commands that take from other states, in the order in which that was found out. */
  dependentCommands: StageCommand[];
  isResolved: boolean;
  /** The triggers of its base are in front of its commands, if there are any. */
  hasTriggers: boolean;
  /** Steps named so far and in all. */
  stepIndex: number;
  stepCount: number;
  outline: Outline;
}

type Given = Pick<StageState, "parsed" | "index" | "name" | "label" | "baseName" | "lines" | "outline">;

/** A state before anything is known but its name. */
export function createStageState(given: Given): StageState {
  const { parsed, index, name, label, baseName, lines, outline } = given;
  return {
    parsed,
    index,
    name,
    label,
    baseName,
    lines,
    outline,
    base: null,
    source: null,
    replacedBy: null,
    platform: null,
    commands: NO_COMMANDS,
    dependentCommands: NO_COMMANDS,
    isResolved: false,
    hasTriggers: false,
    stepIndex: 0,
    stepCount: 0,
  };
}

const NO_COMMANDS: StageCommand[] = [];

/** An image that COPY --from or RUN --mount names without its own stage. */
export function createImageState(baseName: string, lines: LineRange | null): StageState {
  const outline = new Outline();
  return createStageState({ parsed: null, index: -1, name: "", label: "", baseName, lines, outline });
}
