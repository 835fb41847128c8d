import type { ShellCommand } from "../../shell/script/script.ts";
import type { LeftOut, SplitAnswers, SplitQuestion, SplitRefusal } from "./split-types.ts";
import type { Block, StageReading } from "./read-stage.ts";

/** Files that the stage that runs takes from the one that builds. */
export interface Artifact {
  readonly from: string;
  readonly to: string;
  /** The stage they come from, when it is not the one that builds. */
  readonly stage?: string;
}

/** A stage next to the one that builds. */
export interface ExtraStage {
  readonly name: string;
  /** Its instructions behind the FROM. */
  readonly lines: readonly string[];
}

/** How a program of one ecosystem is built in one stage and run in another. */
export interface Recipe {
  /** As people call it: "Go", "Node.js". */
  readonly ecosystem: string;
  /** The image to run on, as written. */
  readonly runtimeImage: string;
  /**
   * Copies what names the dependencies and installs them, to be done before the sources are copied; null where the file
   * does so already, or where it can't be done apart.
   */
  readonly installFirst: readonly string[] | null;
  /** Commands that installing first replaces. */
  readonly isReplaced: (command: ShellCommand) => boolean;
  /** Instructions that installing first has taken along into the stage that builds, such as an ENV. */
  readonly isMoved: (block: Block) => boolean;
  /** Another way to write a command in the stage that builds; null to keep it. */
  readonly rewrite: (command: ShellCommand, text: string) => string | null;
  /** What the end of the stage that builds runs, such as removing development dependencies. */
  readonly finish: readonly string[];
  readonly artifacts: readonly Artifact[];
  /** Its own stage for what can be installed while the program is built; null without one. */
  readonly extraStage: ExtraStage | null;
  /** What the stage that runs does right after it has copied. */
  readonly afterCopies: readonly string[];
  /** Packages of the distribution that this ecosystem needs only to build. */
  readonly buildPackages: RegExp | null;
  /** What the stage that runs has instead of a package: "" for nothing, null where the package isn't special here. */
  readonly runtimePackage: (name: string) => string | null;
  /**
   * Folders of libraries that are compiled here, programs with `=` in front, and folders of programs with `+`: what they
   * are linked with may have to be copied.
   */
  readonly linked: readonly string[];
  /** The image that builds brings libraries that nothing installs and the one that runs lacks. */
  readonly needsLibraries: boolean;
  /** Libraries are copied, and not installed as packages. */
  readonly copiesLibraries: boolean;
  /** Tools that health checks start, and that are copied instead of being installed. */
  readonly copiedTools: readonly string[];
  /** Commands that come after a COPY read files of the project, not only its manifests; `isWhole` for what copies all of it. */
  readonly readsSources: (commands: readonly ShellCommand[], isWhole: boolean) => boolean;
  /** The program runs from its sources: these are copied into the stage that runs as well. */
  readonly runsFromSource: boolean;
  /** Global tools that the started command needs, by the name of their package. */
  readonly runtimeTools: readonly string[];
  /** The same with global tools copied instead of installed a second time; null where that can't be done. */
  readonly withCopiedTools: Pick<Recipe, "runtimeTools" | "artifacts" | "afterCopies"> | null;
  /** The same without the stage next to the one that builds, which then removes what isn't needed; null where that is so. */
  readonly inOneStage: Pick<Recipe, "extraStage" | "finish" | "artifacts"> | null;
  readonly questions: readonly SplitQuestion[];
  /** What is no longer in the image, in words. */
  readonly leftOut: readonly LeftOut[];
}

/** Tells whether a file is of an ecosystem, and how it is split; null where it is not, or a reason where it can't be. */
export type ReadRecipe = (
  reading: StageReading,
  answers: SplitAnswers,
) => Recipe | { readonly why: SplitRefusal } | null;

/** What most recipes leave as it is. */
export const PLAIN_RECIPE = {
  installFirst: null,
  isReplaced: () => false,
  isMoved: () => false,
  rewrite: () => null,
  finish: [],
  extraStage: null,
  afterCopies: [],
  buildPackages: null,
  runtimePackage: () => null,
  linked: [],
  needsLibraries: false,
  copiesLibraries: false,
  copiedTools: [],
  readsSources: () => true,
  runsFromSource: false,
  runtimeTools: [],
  withCopiedTools: null,
  inOneStage: null,
  questions: [],
} satisfies Partial<Recipe>;
