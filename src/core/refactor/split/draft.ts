import type { ShellCommand } from "../../shell/script/script.ts";
import type { Hoisted } from "./ordering/hoisted-installs.ts";
import type { Owned, PlacedAnywhere } from "./place-run.ts";
import type { Recipe } from "./recipe.ts";
import type { StageReading } from "./read-stage.ts";
import type { RuntimeInstalls } from "./packages/runtime-installs.ts";
import type { RuntimeLines } from "./runtime-lines.ts";

/** The two stages while they are written. */
export interface Draft {
  readonly reading: StageReading;
  readonly recipe: Recipe;
  readonly installs: RuntimeInstalls;
  /** Parts of RUNs that can be done before the sources are copied. */
  readonly hoisted: ReadonlyMap<ShellCommand, Hoisted>;
  readonly runs: PlacedAnywhere;
  /** The variables that instructions of what ships name. */
  readonly readAtRuntime: ReadonlySet<string>;
  readonly build: string[];
  readonly runtime: RuntimeLines;
  readonly owned: Owned[];
  /** Paths that only the stage that runs has. */
  readonly onlyRuntime: string[];
  isInstalledFirst: boolean;
  /** Where among the lines of the stage that builds all sources start to be copied; -1 before. */
  sourcesAt: number;
  /** The directory that the stage that builds is in; "" as long as only the base image says so. */
  cwd: string;
  /** Index of the last block that works on the project. */
  readonly lastBuild: number;
}
