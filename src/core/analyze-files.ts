import type { Analysis } from "./analysis.ts";
import { convertTarget } from "./analyze.ts";
import { simulateFiles } from "./build/simulate-files.ts";
import type { TargetFiles } from "./build/target-files.ts";
import { addTexts, readListing } from "./context/transfer/read-listing.ts";
import type { DecideTree } from "./context/transfer/transfer.ts";
import type { FileTree } from "./context/tree/file-tree.ts";
import { toTargetBuild } from "./llb/to-target-build.ts";

/** What every build of an analysis does with the files of its context. Made once, then asked for each target. */
export class ContextFiles {
  private readonly analysis: Analysis;
  private readonly tree: FileTree;
  private readonly decide: DecideTree | undefined;

  /** `tree` is the context, that of `options.files` when left out; `decide` what is quicker to decide about it. */
  constructor(analysis: Analysis, tree?: FileTree, decide?: DecideTree) {
    const { files = {}, dockerfile = "Dockerfile", dockerfileIgnore, dockerignore } = analysis.options;
    const texts = [dockerfile];
    if (dockerignore !== undefined) texts.push(".dockerignore");
    if (dockerfileIgnore !== undefined) texts.push(`${dockerfile}.dockerignore`);
    this.analysis = analysis;
    this.decide = decide;
    this.tree = addTexts(tree?.copy() ?? readListing(files), texts);
  }

  /** What the build of a target sends, copies and mounts, and where it fails for a file; null if there is no stage. */
  ofTarget(target: string): TargetFiles | null {
    const { analysis } = this;
    const conversion = convertTarget(analysis, target);
    if (!conversion) return null;
    const build = toTargetBuild(conversion, analysis.graph, target, analysis.parseError ?? conversion.error);
    return simulateFiles(conversion, build, this.tree, this.decide);
  }
}
