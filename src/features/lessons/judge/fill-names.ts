import type { Analysis } from "#core/analysis.ts";
import { compareWithSingleStage } from "#core/build/single-stage/single-stage.ts";
import { imageName } from "#document/stages/image-name.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { lookUp } from "#core/text/look-up.ts";

/** Puts the names of a build into a sentence: those that every build has, and `names`. */
export function fillNames(
  sentence: string,
  { build, stages }: Analysis,
  names: Readonly<Record<string, string>>,
  language: string,
): string {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const listed = (all: readonly string[]): string =>
    all.length === 0 ? lessonMessages().nothing : apartFromHan(list.format(all.map((one) => `\`${one}\``)));
  const labels = (indices: readonly number[]): readonly string[] =>
    indices.flatMap((index) => stages[index]?.label ?? []);
  const values: Readonly<Record<string, () => string>> = {
    built: () => listed(labels(build.reaches)),
    skipped: () => listed(labels(stages.map(({ index }) => index).filter((index) => !build.reaches.includes(index)))),
    ships: () => listed(labels(build.ships.toSorted((one, other) => one - other))),
    images: () => listed(build.images.map((ref) => imageName(ref))),
    bases: () => listed(compareWithSingleStage(build, stages).now.bases.map((ref) => imageName(ref))),
    target: () => listed(labels([build.stage])),
  };
  return sentence.replaceAll(/\{(\w+)\}/gu, (written, name: string, at: number) => {
    const named = lookUp(names, name);
    if (named === undefined) return lookUp(values, name)?.() ?? written;
    const isWithinCode = sentence.slice(0, at).split("`").length % 2 === 0;
    return isWithinCode ? named : `\`${named}\``;
  });
}

/** The texts have a blank between code and Chinese, the lists of Intl have none. */
function apartFromHan(text: string): string {
  return text.replaceAll(/(?<=`)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=`)/gu, " ");
}
