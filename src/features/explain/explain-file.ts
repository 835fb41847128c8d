import type { Analysis } from "#core/analysis.ts";
import { commandText } from "#core/build/layers-config.ts";
import { startedCommand } from "#core/llb/started-command.ts";
import { shippedLayers } from "#core/build/layers.ts";
import { unknownBase } from "#core/images/unknown-base.ts";
import { imageName } from "#document/stages/image-name.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import type { Explained } from "./explained.ts";
import { code } from "./as-code.ts";
import { stageName } from "./stage-part.ts";

/** The most images that are named. */
const MAX_NAMES = 3;

/** The whole file in about three sentences: its stages, what is built of them, what the image is. */
export function explainFile(analysis: Analysis): Explained {
  const words = explainMessages();
  const { stages, build } = analysis;
  const count = stages.length;
  const refused = analysis.parseError ?? build.error;
  // What it starts from isn't known where a FROM is what BuildKit refuses.
  const isBaseOpen = refused !== null && build.images.length === 0;
  const sentences =
    count === 0
      ? [words.noStages]
      : build.stage < 0
        ? [words.noTarget(count)]
        : [words.stages(count, stageName(analysis, build.stage)), ...(isBaseOpen ? [] : [whatIsBuilt(analysis)])];
  const last = refused === null ? whatShips(analysis) : words.refused(code(refused.message));
  return { title: words.wholeFile, sentences: [...sentences, last] };
}

function whatIsBuilt({ stages, build }: Analysis): string {
  const words = explainMessages();
  const from = baseNames(build);
  const built = build.reaches.length;
  const skipped = stages.length - built;
  return skipped === 0 ? words.builtAll(from) : words.builtSome(built, skipped, from);
}

/** The images that a build starts from, as a list. */
export function baseNames({ images }: Analysis["build"]): string {
  const names = namesOf(images.map((ref) => code(imageName(ref))));
  return names === "" ? explainMessages().fromNothing : names;
}

/** The image of a build of one target: its layers, what they are on top of, and what a container starts; "" where that isn't known. */
export function whatShips(analysis: Analysis): string {
  const { build, stages } = analysis;
  if (!build.isPlanned || build.steps.length === 0) return "";
  const words = explainMessages();
  const layers = shippedLayers({ steps: build.steps, stages });
  const [first] = layers;
  const base = first?.kind === "base" ? build.steps[first.step]?.op : undefined;
  const name = base?.kind === "source" ? code(imageName(base.identifier.replace(/^docker-image:\/\//u, ""))) : "";
  const own = layers.filter(({ kind }) => kind !== "base").length;
  const starts = containerCommand(analysis);
  const what = words.imageIs(own, name === "" ? words.fromNothing : name, startsUnknown(analysis) ? null : starts);
  return startsUnknown(analysis) ? words.paragraph([what, words.startsByBase(starts)]) : what;
}

/** What a container starts depends on a base image that isn't known: its ENTRYPOINT, if it has one, comes first. */
export function startsUnknown(analysis: Analysis): boolean {
  const { build } = analysis;
  return build.config?.entrypoint.length === 0 && unknownBase(analysis, build.stage) !== null;
}

/** What a container of the image starts, as code; "" for nothing that is known. */
export function containerCommand({ build }: Analysis): string {
  const { config } = build;
  const command = config === null ? [] : startedCommand(config);
  return command.length === 0 ? "" : code(commandText(command));
}

/** A list of names, cut after a few. */
export function namesOf(names: readonly string[]): string {
  const words = explainMessages();
  if (names.length <= MAX_NAMES) return words.list(names);
  return words.list([...names.slice(0, MAX_NAMES - 1), words.more(names.length - MAX_NAMES + 1)]);
}
