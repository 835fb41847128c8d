import { matchLog } from "../log/match-log.ts";
import type { LogVertex } from "../log/build-log.ts";
import { parseStepName, type StepName } from "../log/step-name-parts.ts";
import type { Step } from "../llb/step.ts";
import type { Stage } from "../resolve/stage.ts";
import type { Provenance, RecordedVertex } from "./build-record.ts";
import { purposeOf, type VertexPurpose } from "./vertex-purpose.ts";

/** How a recorded vertex relates to the Dockerfile's steps. */
export type VertexMatch =
  /** It is this step: same text, and same place where the record says so. */
  | { readonly kind: "same"; readonly step: Step }
  /** It looks like this step, whose text has changed since. */
  | { readonly kind: "edited"; readonly step: Step }
  /**
   * It is what this step's line became, with another text, as when a variable of the base image is in it; without a
   * step, it fetches an image.
   */
  | { readonly kind: "base"; readonly step: Step | null }
  | { readonly kind: Exclude<VertexPurpose, "step"> }
  | { readonly kind: "unknown" };

/** The build that a record is compared with. */
export interface RecordedBuildSteps {
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
  /** The image that `# syntax=` names; "" without one. */
  readonly syntaxRef: string;
}

/**
 * Finds the step of each recorded vertex, in the order of the vertices: by the line that the provenance gives for its
 * digest, and otherwise by stage, text and position.
 */
export function matchVertices(
  vertices: readonly RecordedVertex[],
  provenances: readonly Provenance[],
  build: RecordedBuildSteps,
): readonly VertexMatch[] {
  const byName = matchLog(
    { format: "rawjson", vertices: vertices.map(toLogVertex), error: "", strayLines: 0 },
    build.steps,
    build.stages,
  );
  const stepOf = new Map(build.steps.map((step) => [step.id, step]));
  const byLine = groupByLine(build.steps);
  return vertices.map((vertex, at) => {
    const purpose = purposeOf(vertex.name, build.syntaxRef);
    const located = findByLine(vertex, provenances, byLine);
    if (located) return located;
    const named = byName.vertices[at];
    const step = stepOf.get(named?.step ?? -1);
    if (step && (named?.kind === "same" || (named?.kind === "edited" && purpose === "step"))) {
      return { kind: named.kind, step };
    }
    if (purpose !== "step") return { kind: purpose };
    return isBaseImage(vertex.name) ? { kind: "base", step: null } : { kind: "unknown" };
  });
}

function toLogVertex({ digest, name }: RecordedVertex): LogVertex {
  return { key: digest, name, status: "done", seconds: null, startedAt: null, error: "", output: [], warnings: [] };
}

interface NamedStep {
  readonly step: Step;
  readonly name: StepName;
}

function groupByLine(steps: readonly Step[]): ReadonlyMap<number, readonly NamedStep[]> {
  const groups = new Map<number, NamedStep[]>();
  for (const step of steps) {
    const named = { step, name: parseStepName(step.name) };
    const group = groups.get(step.line);
    if (group) group.push(named);
    else groups.set(step.line, [named]);
  }
  return groups;
}

function findByLine(
  { digest, name }: RecordedVertex,
  provenances: readonly Provenance[],
  byLine: ReadonlyMap<number, readonly NamedStep[]>,
): VertexMatch | null {
  const location = provenances.map(({ locations }) => locations.get(digest)).find(Boolean);
  if (!location || location.source !== 0) return null;
  const candidates = byLine.get(location.lines[0]) ?? [];
  const { text, keyword, platform } = parseStepName(name);
  const find = (isMatch: (other: StepName) => boolean): Step | undefined => {
    const found = candidates.filter((candidate) => isMatch(candidate.name));
    return (found.find((candidate) => candidate.name.platform === platform) ?? found[0])?.step;
  };
  const same = find((other) => other.text === text);
  if (same) return { kind: "same", step: same };
  const sameKeyword = find((other) => other.keyword === keyword && keyword !== "");
  return sameKeyword ? { kind: "base", step: sameKeyword } : null;
}

function isBaseImage(name: string): boolean {
  return /^(\[[^\]]*\] )?(FROM |docker-image:\/\/|oci-layout:\/\/)/.test(name);
}
