import type { Analysis } from "#core/analysis.ts";
import { findStageNames } from "#core/symbols/stage-names.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import { BARE_IMAGES, COMMON_IMAGES } from "./common-images.ts";
import type { Completion, Found } from "./completion.ts";
import { inCode } from "../hover/in-code.ts";

/** Offers what files can be taken from: the stages in front of this one, the images of this text, then common ones. */
export function completeSource(analysis: Analysis, written: string, offset: number, isFrom: boolean): Found {
  const { stageFrom, imageHere, commonImage } = editorFactMessages();
  const before = analysis.stages.filter(({ from }) => (isFrom ? from.range.end < offset : from.range.start <= offset));
  // nothing takes from its own stage
  const earlier = isFrom ? before : before.slice(0, -1);
  const stages = earlier.toReversed().flatMap(({ name, index, baseWritten }): Completion[] => {
    const label = name || (isFrom ? "" : `${index}`);
    return label === "" ? [] : [{ kind: "stage", label, detail: stageFrom(inCode(baseWritten, 40)) }];
  });
  const own = findStageNames(analysis).sources.flatMap(({ meaning, written: image, range }) =>
    meaning.kind === "image" && (offset < range.start || range.end < offset) ? [image] : [],
  );
  const here = new Set(own.filter((image) => !image.includes("$")));
  const common = [...COMMON_IMAGES, ...BARE_IMAGES].filter(
    (image) => !here.has(image) && (isFrom || image !== "scratch"),
  );
  const images: Completion[] = [
    ...[...here].map((label): Completion => ({ kind: "image", label, detail: imageHere })),
    ...common.map((label): Completion => ({ kind: "image", label, detail: commonImage })),
  ];
  return { replaced: written.length, completions: [...stages, ...images] };
}
