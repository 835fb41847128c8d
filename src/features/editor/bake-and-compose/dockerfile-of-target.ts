import type { Analysis, ProjectOverview } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { parseHcl } from "#core/bake/hcl/parse-hcl.ts";
import { stringOf } from "#core/project/rules/string-of.ts";
import { joinPath } from "#core/text/path.ts";
import { lookUp } from "#core/text/look-up.ts";

/** The Dockerfile that a target of a definition builds from. */
export interface TargetDockerfile {
  /** "" where it can't be told. */
  readonly path: string;
  readonly context: string;
  /** Null where the project lacks it. */
  readonly analysis: Analysis | null;
}

/** Where what is written is computed, or comes from elsewhere, while the definition can't be evaluated. */
export const DOCKERFILE_UNKNOWN: TargetDockerfile = { path: "", context: "", analysis: null };

/** The Dockerfile of the block called `label`, also while the definition cannot be evaluated. */
export function dockerfileOfTarget(project: ProjectOverview, label: string, text: string): TargetDockerfile {
  const { targets, groups } = project;
  const members = groups.find(({ name }) => name === label)?.members ?? [];
  const own = targets.find(({ name }) => name === label) ?? targets.find(({ name }) => members.includes(name));
  if (own !== undefined) return { path: own.dockerfile, context: own.context, analysis: own.analysis };
  const written = writtenIn(text, label);
  const context = written("context", ".");
  const dockerfile = written("dockerfile", "Dockerfile");
  if (context === undefined || dockerfile === undefined) return DOCKERFILE_UNKNOWN;
  const path = joinPath(context, dockerfile);
  const known = targets.find((one) => one.dockerfile === path)?.analysis;
  const source = lookUp(project.input.files, path);
  return { path, context, analysis: known ?? (source === undefined ? null : analyze(source)) };
}

/** Reads an attribute of a block: undefined where it is computed, `byDefault` where it isn't written. */
function writtenIn(text: string, label: string): (attribute: string, byDefault: string) => string | undefined {
  const { blocks } = parseHcl(text, "").result;
  const block = blocks.find(({ type, labels }) => type === "target" && labels[0] === label);
  return (attribute, byDefault) => {
    const expression = block?.body.attributes.get(attribute)?.expression;
    return expression === undefined ? byDefault : stringOf(expression);
  };
}
