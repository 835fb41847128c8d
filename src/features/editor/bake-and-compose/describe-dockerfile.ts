import type { Analysis } from "#core/analysis.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import { inCode } from "../hover/in-code.ts";
import type { TargetDockerfile } from "./dockerfile-of-target.ts";

/** Which stages a Dockerfile has, or what becomes of the one that a target names; empty where it isn't known. */
export function describeDockerfile({ path, analysis }: TargetDockerfile, stage: string | null): readonly string[] {
  const words = definitionMessages();
  const file = inCode(path);
  if (path === "") return [];
  if (analysis === null) return [words.dockerfileMissing(file)];
  if (stage !== null) return [describeStage(stage, path, analysis)];
  const [first, ...others] = analysis.stages;
  if (first === undefined) return [];
  if (others.length > 0)
    return [
      words.dockerfileHas(
        file,
        analysis.stages.map(({ label }) => inCode(label)),
      ),
    ];
  return [first.name === "" ? words.dockerfileIs(file) : words.dockerfileHasOne(file, inCode(first.name))];
}

/** What a target with `target = stage` builds; an empty text leaves it to the Dockerfile. */
export function describeStage(stage: string, path: string, analysis: Analysis | null): string {
  const words = definitionMessages();
  if (stage === "") return words.buildsLast(inCode(path));
  const stages = analysis?.stages ?? [];
  // as BuildKit: a name in any case, or the index of a stage
  const isThere = stages.some(({ name }, index) => name === stage.toLowerCase() || String(index) === stage);
  const isMissing = stages.length > 0 && !isThere;
  return (isMissing ? words.stageMissing : words.buildsStage)(inCode(stage), inCode(path));
}
