import type { Analysis } from "#core/analysis.ts";
import { shippedLayers, type ImageLayer } from "#core/build/layers.ts";
import type { FolderReport } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { contextMessages } from "#i18n/en/context.ts";
import type { Step } from "#core/llb/step.ts";
import type { RecordedResult } from "#document/record/recorded-result.ts";
import { imageName } from "#document/stages/image-name.ts";
import { refOfStep, type StepRef } from "#document/stages/step-place.ts";
import { stepText } from "#document/stages/step-text.ts";
import { imageMessages } from "#i18n/en/image.ts";
import { type ShownSize, imageSize, sizesNote } from "./size-text.ts";

export interface LayerRow {
  readonly step: number;
  readonly ref: StepRef | null;
  readonly kind: ImageLayer["kind"];
  readonly text: string;
  readonly line: number;
  /** The stage that makes it, where that is not the target; "" where it is. */
  readonly inheritedFrom: string;
  /** What it holds that was made elsewhere, or what is there only while it is made. */
  readonly notes: readonly string[];
  /** What it copies from the build context: "214 files, 3.1 MB"; "" where that isn't known. */
  readonly copied: string;
  /** Null where nobody can tell without a build. */
  readonly size: ShownSize | null;
}

export interface ImageView {
  /** From the base to the top. */
  readonly layers: readonly LayerRow[];
  /** Own layers, without those of the base image. */
  readonly layerCount: number;
  readonly base: string;
  readonly baseSize: ShownSize | null;
  /** What of the build context is in its own layers: "3.1 MB"; "" where that isn't known. */
  readonly copied: string;
  /** What the sizes of bases are, in this panel; "" if there are none. */
  readonly sizesNote: string;
}

/** What ships: every layer with the line it comes from. Null where BuildKit refuses the build. */
export function imageView(
  analysis: Analysis,
  report: FolderReport | null = null,
  recorded: RecordedResult | null = null,
): ImageView | null {
  const { build, stages } = analysis;
  if (!build.isPlanned || build.error) return null;
  const { steps } = build;
  const layers = shippedLayers({ steps, stages }).flatMap((layer): LayerRow[] => {
    const step = steps[layer.step];
    if (!step) return [];
    const isOwn = layer.stage === build.stage;
    return [
      {
        step: layer.step,
        ref: refOfStep(analysis, step),
        kind: layer.kind,
        text: stepText(step),
        line: layer.line,
        inheritedFrom: isOwn ? "" : (stages[layer.stage]?.label ?? ""),
        notes: notesOf(analysis, layer),
        copied: report === null ? "" : copiedIn(report, layer.step),
        size: recordedSize(recorded, layer) ?? sizeOf(analysis, layer, step),
      },
    ];
  });
  const [first] = layers;
  const baseStep = first?.kind === "base" ? steps[first.step] : undefined;
  return {
    layers,
    layerCount: layers.filter(({ kind }) => kind !== "base").length,
    base: baseStep?.op.kind === "source" ? imageName(refIn(baseStep.op.identifier)) : "scratch",
    baseSize: layers[0]?.kind === "base" ? layers[0].size : null,
    copied: report === null ? "" : copiedInAll(report, layers),
    sizesNote: sizesNote(
      steps.flatMap(({ id, op, stage }) =>
        op.kind === "source" && stage >= 0 && !recorded?.sizes.has(id) ? imageSize(analysis, refIn(op.identifier)) : [],
      ),
    ),
  };
}

/** What a step copies from the folder; what a mount shows it doesn't stay. */
function copiedIn({ readers }: FolderReport, step: number): string {
  const reader = readers.find((one) => one.step === step && one.kind === "copy");
  return reader === undefined ? "" : contextMessages().amount(reader.taken.files, sizeWords(reader.taken.bytes));
}

/** What all of them copy from the folder. */
function copiedInAll({ readers }: FolderReport, layers: readonly LayerRow[]): string {
  const own = new Set(layers.map(({ step }) => step));
  const bytes = readers.flatMap(({ step, kind, taken }) => (kind === "copy" && own.has(step) ? [taken.bytes] : []));
  return bytes.length === 0 ? "" : sizeWords(bytes.reduce((sum, one) => sum + one, 0));
}

/** As it was built: of the base image all layers, of every other step its own. */
function recordedSize(recorded: RecordedResult | null, { kind, step }: ImageLayer): ShownSize | null {
  const size = recorded?.sizes.get(step);
  return size === undefined ? null : { kind: "compressed", bytes: kind === "base" ? size.image : size.layer };
}

/** Of the base image, or of an image that is copied as a whole. */
function sizeOf(analysis: Analysis, { kind, copiesFrom }: ImageLayer, { op }: Step): ShownSize | null {
  if (kind === "base") return op.kind === "source" ? imageSize(analysis, refIn(op.identifier)) : null;
  const [from, ...others] = copiesFrom;
  if (op.kind !== "file" || from === undefined || others.length > 0) return null;
  const isWhole = op.actions.every(
    ({ action, src, include, exclude }) =>
      action === "copy" && src === "/" && include.length === 0 && exclude.length === 0,
  );
  const source = analysis.build.steps[from]?.op;
  return isWhole && source?.kind === "source" && source.identifier.startsWith("docker-image://")
    ? imageSize(analysis, refIn(source.identifier))
    : null;
}

function refIn(identifier: string): string {
  return identifier.replace(/^docker-image:\/\//, "");
}

function notesOf(analysis: Analysis, { copiesFrom, mountsFrom, isLinked, step }: ImageLayer): readonly string[] {
  const { steps } = analysis.build;
  const words = imageMessages();
  const names = (ids: readonly number[]) => [...new Set(ids.flatMap((id) => sourceName(analysis, steps[id])))];
  const op = steps[step]?.op;
  const caches = op?.kind === "exec" ? op.mounts.filter(({ type }) => type === "cache").map(({ dest }) => dest) : [];
  return [
    ...names(copiesFrom).map(words.from),
    ...names(mountsFrom).map(words.mounts),
    ...(caches.length > 0 ? [words.keptOutside(words.list(caches.map((path) => `\`${path}\``)))] : []),
    ...(isLinked ? [words.linked] : []),
  ];
}

/** What a step's result is to whoever copies from it. */
function sourceName({ stages }: Analysis, step: Step | undefined): string[] {
  if (!step) return [];
  // a file made of a here-document
  if (step.line === 0 && step.op.kind === "file") return [imageMessages().ofDockerfile];
  if (step.op.kind === "source")
    return [step.stage >= 0 && step.line === 0 ? "" : stepText(step).replace(/^FROM /, "")];
  return [imageMessages().ofStage(stages[step.stage]?.label ?? "")];
}
