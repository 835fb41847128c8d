import { normalizeImage } from "../../resolve/references/image-reference.ts";
import type { Facts } from "./facts.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { rootImage } from "./images/root-image.ts";
import { stagesNamed } from "./stages/stages-by-name.ts";

/** Images made to be copied whole: there is nothing in them but a few programs. */
const TOOL_IMAGES = /(?:^|\/)tonistiigi\/xx(?::|@|$)/;

/**
 * A copy of a whole file system that is the purpose: onto scratch it makes one layer of an image, and out of an image
 * without a system, or a stage FROM scratch, it takes only what was put there.
 */
export function copiesSystem(facts: Facts, at: InstructionFacts): boolean {
  if (facts.input.stages[at.stage]?.base.kind === "scratch") return true;
  const source = at.flagValue("from") ?? "";
  const [stage] = /^\d+$/.test(source)
    ? facts.input.stages.slice(Number(source), Number(source) + 1)
    : stagesNamed(facts, source.toLowerCase());
  if (!stage) return isToolImage(source);
  const root = rootImage(facts, stage.index);
  if (root.kind === "scratch") return true;
  return root.kind === "image" && isToolImage(`${root.registry}/${root.path}`);
}

function isToolImage(written: string): boolean {
  const image = normalizeImage(written);
  return TOOL_IMAGES.test(written) || (image.ok && TOOL_IMAGES.test(image.value));
}
