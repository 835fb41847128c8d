import type { Analysis } from "#core/analysis.ts";
import { buildChangeMessages } from "#i18n/en/build-change.ts";

/** What a build ends in, as far as one edit of a text can change it unnoticed. */
export interface Shipment {
  /** Index of the stage that is built. */
  readonly stage: number;
  /** No target is named, so that the last stage is built. */
  readonly isDefault: boolean;
  readonly stages: readonly ShipmentStage[];
}

interface ShipmentStage {
  readonly label: string;
  readonly name: string;
  readonly base: string;
  /** Its layers are in the image, or some of its files are copied into them. */
  readonly ships: "layers" | "files" | "nothing";
}

/** What an edit has changed of the image. */
export interface BuildChange {
  /** The stage that was built before, where the default is another now; null where it is the same. */
  readonly was: string | null;
  /** The stage that is built. */
  readonly is: string;
  /** Stages whose files now get into the image, and those whose files no longer do. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Stages of which only copied files were in the image, and which are all in it now. */
  readonly whole: readonly string[];
  /** The name of the stage that was built before, where that can still be asked for; "" where it can't. */
  readonly keep: string;
}

/** Takes down what `analysis` builds and ships; null if there is nothing to build, or no telling what. */
export function shipmentOf({ stages, graph, build, options, parseError }: Analysis): Shipment | null {
  if (parseError !== null || build.error !== null || build.stage < 0) return null;
  const layers = new Set(build.ships);
  const copied = new Set(
    graph.edges.flatMap(({ kind, from, to }) => (kind === "copy" && layers.has(stageIndex(to)) ? [from] : [])),
  );
  return {
    stage: build.stage,
    isDefault: (options.target ?? "") === "",
    stages: stages.map(({ index, label, name, baseWritten }) => ({
      label,
      name,
      base: baseWritten,
      ships: layers.has(index) ? "layers" : copied.has(`stage:${index}`) ? "files" : "nothing",
    })),
  };
}

/**
 * What is worth saying about the way from `before` to `now`: another stage is built by default, other stages are the
 * image's layers, or the files of a stage no longer get into it. Null for all else: a text of one stage that gets more
 * is being written, a stage of another name is the same stage, and who copies one more file into the image knows that.
 */
export function buildChange(before: Shipment, now: Shipment): BuildChange | null {
  if (before.stages.length < 2 || before.isDefault !== now.isDefault) return null;
  const places = matchStages(before.stages, now.stages);
  const was = before.stages[before.stage];
  const is = now.stages[now.stage];
  if (was === undefined || is === undefined) return null;
  const isOther = places[before.stage] !== now.stage;
  const lost = before.stages.filter((stage, at) => {
    return stage.ships !== "nothing" && (now.stages[places[at] ?? -1]?.ships ?? "nothing") === "nothing";
  });
  const gained = now.stages.filter((stage, at) => {
    return stage.ships !== "nothing" && (before.stages[places.indexOf(at)]?.ships ?? "nothing") === "nothing";
  });
  const whole = now.stages.filter((stage, at) => {
    return stage.ships === "layers" && before.stages[places.indexOf(at)]?.ships === "files";
  });
  if (!isOther && lost.length === 0 && whole.length === 0 && !gained.some(({ ships }) => ships === "layers"))
    return null;
  const kept = now.stages[places[before.stage] ?? -1];
  const canKeep = isOther && now.isDefault && kept !== undefined && kept.name !== "";
  return {
    was: isOther && now.isDefault ? was.label : null,
    is: is.label,
    gained: gained.map(({ label }) => label),
    lost: lost.map(({ label }) => label),
    whole: whole.map(({ label }) => label),
    keep: canKeep ? kept.name : "",
  };
}

/** A change in words; names in backquotes. */
export function buildChangeSentence({ was, is, gained, lost, whole }: BuildChange): string {
  const words = buildChangeMessages();
  const sentences = [
    was === null ? words.otherImage(quoted(is)) : words.otherDefault(quoted(was), quoted(is)),
    gained.length === 0 ? "" : words.gained(gained.map(quoted)),
    lost.length === 0 ? "" : gained.length === 0 ? words.lost(lost.map(quoted)) : words.lostToo(lost.map(quoted)),
    whole.length === 0 ? "" : words.whole(whole.map(quoted)),
  ];
  return words.sentences(sentences.filter(Boolean));
}

/**
 * For each stage of `before` its place in `now`, -1 where it is gone: by name, or by base where it has none. With as many
 * stages as before, one that lost its name kept its place: it was called something else.
 */
function matchStages(before: readonly ShipmentStage[], now: readonly ShipmentStage[]): readonly number[] {
  const taken = new Set<number>();
  const places = before.map((stage) => {
    const place = now.findIndex((one, at) => !taken.has(at) && one.name === stage.name && isSame(one, stage));
    if (place >= 0) taken.add(place);
    return place;
  });
  if (before.length !== now.length) return places;
  return places.map((place, at) => (place < 0 && !taken.has(at) ? at : place));
}

function isSame(one: ShipmentStage, other: ShipmentStage): boolean {
  return one.name !== "" || one.base === other.base;
}

function quoted(label: string): string {
  return `\`${label}\``;
}

function stageIndex(id: string): number {
  return id.startsWith("stage:") ? Number(id.slice("stage:".length)) : -1;
}
