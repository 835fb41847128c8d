import type { Analysis } from "#core/analysis.ts";
import type { DescribedImage, ImageTextFault } from "#core/images/own/image-text.ts";
import type { OwnImage, OwnImageConfig } from "#core/images/own/own-image.ts";
import { readImageText } from "#core/images/own/read-image-text.ts";
import { imagesOfStages, unknownBase } from "#core/images/unknown-base.ts";
import { imageName } from "#document/stages/image-name.ts";
import { baseImageMessages } from "#i18n/en/images/base-images.ts";

/** What was pasted, and which images it can be of. */
export type PastedView =
  | { readonly kind: "empty" }
  | { readonly kind: "bad"; readonly message: string }
  | {
      readonly kind: "ok";
      readonly described: readonly DescribedImage[];
      /** What it says, a sentence an image. */
      readonly sentences: readonly string[];
      /** Names it can be of, where it describes one image: the page's images and its own names. */
      readonly choices: readonly string[];
      /** The one that it is most likely of. */
      readonly likely: string;
    };

/** Reads a text that was pasted. `asked` is the image that the reader wants to make known, "" for none. */
export function pastedView(text: string, analysis: Analysis | null, asked: string): PastedView {
  const words = baseImageMessages();
  const read = readImageText(text);
  if (read.kind === "bad") return read.fault === "empty" ? { kind: "empty" } : bad(read.fault);
  const named = read.images.flatMap(({ names }) => names);
  const used = analysis === null ? [] : imagesOfStages(analysis);
  const choices = [...new Set([...(asked === "" ? [] : [asked]), ...used, ...named])];
  if (choices.length === 0) return { kind: "bad", message: words.nameless };
  const likely = likelyName(named, used, asked, analysis);
  if (toOwnImages(read.images, likely, used).length === 0) return { kind: "bad", message: words.severalNameless };
  return { kind: "ok", described: read.images, sentences: read.images.map(whatItSays), choices, likely };
}

/** What to say before a text is kept under a name that it doesn't have; "" where it has that name or none at all. */
export function otherNameWarning(view: PastedView, chosen: string): string {
  if (view.kind !== "ok" || view.described.length !== 1) return "";
  const names = view.described.flatMap((image) => image.names);
  const [first] = names;
  if (first === undefined || names.some((name) => isSameImage(name, chosen))) return "";
  return baseImageMessages().otherName(imageName(first), imageName(chosen));
}

function bad(fault: Exclude<ImageTextFault, "empty">): PastedView {
  return { kind: "bad", message: baseImageMessages().faults[fault] };
}

function likelyName(
  named: readonly string[],
  used: readonly string[],
  asked: string,
  analysis: Analysis | null,
): string {
  const own = used.find((ref) => named.some((name) => isSameImage(name, ref)));
  const unknown = used.find((ref) => analysis?.stages.some(({ index }) => unknownBase(analysis, index) === ref));
  return own ?? (asked || named[0] || unknown || used[0] || "");
}

/** The same name, or the same digest under another tag. */
function isSameImage(name: string, ref: string): boolean {
  const digest = /@(.+)$/.exec(name)?.[1];
  return name === ref || (digest !== undefined && ref.endsWith(`@${digest}`));
}

/**
 * The images to keep: the one that is described under the name that was chosen, several under the names that the page
 * has for them, or their own.
 */
export function toOwnImages(
  described: readonly DescribedImage[],
  chosen: string,
  used: readonly string[],
): readonly OwnImage[] {
  const [only] = described;
  if (only && described.length === 1) return [{ ref: chosen, source: only.source, variants: only.variants }];
  return described.flatMap(({ names, source, variants }) => {
    const own = used.filter((ref) => names.some((name) => isSameImage(name, ref)));
    return (own.length > 0 ? own : names.slice(0, 1)).map((ref) => ({ ref, source, variants }));
  });
}

/** What an image sets, in a sentence. */
export function whatItSays({ variants, names }: Pick<DescribedImage, "variants" | "names">): string {
  const words = baseImageMessages();
  const [first] = variants;
  if (!first) return "";
  const name = names[0] === undefined ? "" : imageName(names[0]);
  const platforms = variants.flatMap(({ platform }) => (platform === "" ? [] : [platform]));
  return words.says(name, partsOf(first.config), platforms, first.bytes, first.isWhole);
}

function partsOf(config: OwnImageConfig): readonly string[] {
  const { variables } = baseImageMessages();
  const set: readonly (readonly [string, boolean])[] = [
    ["ENTRYPOINT", config.entrypoint.length > 0],
    ["CMD", config.cmd.length > 0],
    ["USER", config.user !== ""],
    ["WORKDIR", config.workingDir !== ""],
    ["SHELL", config.shell.length > 0],
    ["EXPOSE", config.ports.length > 0],
    ["VOLUME", config.volumes.length > 0],
    ["STOPSIGNAL", config.stopSignal !== ""],
    ["HEALTHCHECK", config.healthcheck !== null],
  ];
  const names = set.filter(([, isSet]) => isSet).map(([name]) => name);
  return config.env.length === 0 ? names : [variables(config.env.length), ...names];
}
