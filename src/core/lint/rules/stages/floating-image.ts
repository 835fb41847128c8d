import type { StageBase } from "../../../resolve/stage.ts";
import { normalizeImage } from "../../../resolve/references/image-reference.ts";
import { splitImage } from "../../../source/base-image.ts";
import type { Facts } from "../../facts/facts.ts";
import { isOfficialImage } from "../../facts/images/official-images.ts";
import { type SourceReference, sourceReferences } from "../../facts/source-references.ts";
import { stagesNamed } from "../../facts/stages/stages-by-name.ts";
import type { Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const floatingImage: Rule = {
  id: "stages/floating-image",
  family: "stages",
  title: "An image that changes with every release",
  severity: "warning",
  check: (facts) =>
    sourceReferences(facts).flatMap((reference) => {
      const { at, written, range } = reference;
      const ref = floatingRef(facts, reference);
      if (ref === "") return [];
      const message =
        ref === written
          ? say`\`${written}\` can change at any time`
          : say`\`${written}\` means \`${ref}\`, which can change at any time`;
      return [toFinding(at, { message, range, severity: whereItShips(facts, at, "warning") })];
    }),
};

/** The image that is latest on the day of the build; "" for others, and for those that hadolint's rules name. */
function floatingRef(facts: Facts, reference: SourceReference): string {
  const { at, kind, written } = reference;
  if (kind !== "from") return floats(imageBehind(facts, written));
  // DL3006 and DL3007 tell what is there in plain words; what a project builds itself is given its tag by the build
  const ref = written.includes("$") ? baseRef(facts.input.stages[at.stage]?.base) : "";
  return ref.startsWith("docker.io/library/") ? floats(ref) : "";
}

function baseRef(base: StageBase | undefined): string {
  return base?.kind === "image" ? base.ref : "";
}

function imageBehind(facts: Facts, written: string): string {
  const name = written.toLowerCase();
  const isStage = /^\d+$/.test(written) || stagesNamed(facts, name).length > 0;
  // a name of one word that isn't an official image is given to the build as its own context
  const isContext = !/[/.:@]/.test(written) && !isOfficialImage(name);
  if (isStage || isContext || written.includes("$")) return "";
  const image = normalizeImage(written);
  return image.ok ? image.value : "";
}

function floats(ref: string): string {
  const { tag, digest, registry } = splitImage(ref);
  // what was built on this machine has no other tag
  return tag === "latest" && digest === "" && !registry.startsWith("localhost")
    ? ref.replace(/^docker\.io\/(?:library\/)?/, "")
    : "";
}
