import type { Analysis, AnalyzeOptions, ProjectTarget } from "../analysis.ts";
import type { TargetWithAnalysis } from "./stage-classes.ts";
import { targetImages } from "./target-images.ts";

/**
 * Analyzes the targets whose Dockerfile is there, in the order given, each after those that its contexts name: it starts
 * with what these end in. Those that lead into a circle, which bake can't build, are handed nothing.
 */
export function analyzeTargets(
  targets: readonly ProjectTarget[],
  analyze: (text: string, options: AnalyzeOptions) => Analysis,
): readonly TargetWithAnalysis[] {
  const byName = new Map(targets.map((target) => [target.name, target]));
  const analyzed = new Map<string, TargetWithAnalysis | null>();
  const endless = new Set<string>();
  const visit = (target: ProjectTarget): TargetWithAnalysis | null => {
    const known = analyzed.get(target.name);
    if (known !== undefined || target.text === null) return known ?? null;
    // until it is done, for those that it takes from
    analyzed.set(target.name, null);
    const linked = [...new Set(target.links)].flatMap((name) => byName.get(name) ?? []);
    const taken = linked.flatMap((one) => visit(one) ?? []);
    if (linked.some(({ name }) => analyzed.get(name) === null || endless.has(name))) endless.add(target.name);
    const images = endless.has(target.name) ? [] : taken.flatMap((one) => targetImages(one.target, one.analysis));
    const options = images.length === 0 ? target.options : { ...target.options, targetImages: images };
    const done = { target: { ...target, options }, analysis: analyze(target.text, options) };
    analyzed.set(target.name, done);
    return done;
  };
  return targets.flatMap((target) => visit(target) ?? []);
}
