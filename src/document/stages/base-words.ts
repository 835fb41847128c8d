import type { Analysis } from "#core/analysis.ts";
import type { KnownImage } from "#core/images/known-image.ts";
import { unknownBase } from "#core/images/unknown-base.ts";
import { imageRef } from "#core/resolve/stage.ts";
import { baseWordMessages } from "#i18n/en/images/base-words.ts";

/** The most variables that are named. */
const MAX_NAMES = 4;

/** What an image that stages start from sets, in a sentence with names in backquotes: as far as it is known, or that it isn't. "" without knowledge of images. */
export function imageSettings(analysis: Analysis, ref: string): string {
  const stage = analysis.stages.findIndex(({ base }) => imageRef(base) === ref);
  const image = analysis.baseImages[stage];
  if (image === undefined) return "";
  return image === null ? baseWordMessages().isUnknown : settingsOf(image);
}

/** That what a stage's base image sets isn't known; "" where it is. */
export function unknownSettings(analysis: Analysis, stage: number): string {
  return unknownBase(analysis, stage) === null ? "" : baseWordMessages().isUnknown;
}

function settingsOf(image: KnownImage): string {
  const words = baseWordMessages();
  const names = image.env.flatMap(({ name }) => (name === "PATH" ? [] : [`\`${name}\``]));
  const fields: readonly (readonly [string, boolean])[] = [
    ["ENTRYPOINT", image.entrypoint.length > 0],
    ["CMD", image.cmd.length > 0],
    ["USER", image.user !== ""],
    ["WORKDIR", image.workingDir !== ""],
    ["SHELL", image.shell.length > 0],
    ["EXPOSE", image.ports.length > 0],
    ["VOLUME", image.volumes.length > 0],
  ];
  const others = names.length - MAX_NAMES;
  const variables = others > 1 ? [...names.slice(0, MAX_NAMES), words.moreVariables(others)] : names;
  const set = [...variables, ...fields.flatMap(([name, isSet]) => (isSet ? [name] : []))];
  return set.length === 0 ? words.setsNothing : words.sets(set);
}
