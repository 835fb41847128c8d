import type { Change, NamedEdge, ShippedPart } from "#core/compare/comparison.ts";
import { compareMessages } from "#i18n/en/compare.ts";

export type ChangeTone = "added" | "removed" | "changed";

/** The parts of a comparison, in the order in which they are told. */
export type ChangeTopic = "build" | "stages" | "edges" | "image";

export interface ChangeWords {
  readonly topic: ChangeTopic;
  readonly tone: ChangeTone;
  /** A sentence without a full stop; names between backquotes. */
  readonly text: string;
  /** Line of the later text that it is about; 0 for none. */
  readonly line: number;
}

/** Says a change in words. */
export function changeWords(change: Change): ChangeWords {
  const words = compareMessages();
  switch (change.kind) {
    case "stage-added":
      return stages("added", words.stageAdded(change.stage), change.line);
    case "stage-removed":
      return stages("removed", words.stageRemoved(change.stage));
    case "stage-renamed":
      return stages("changed", words.stageRenamed(change.before, change.after), change.line);
    case "stage-changed":
      return stages("changed", instructionsText(change), change.line);
    case "base-changed":
      return stages("changed", words.baseChanged(change.stage, change.before, change.after), change.line);
    case "edge-added":
      return edges("added", edgeText(change.edge, words.copiesFrom, words.mountsOf), change.edge.line);
    case "edge-removed":
      return edges("removed", edgeText(change.edge, words.noLongerCopiesFrom, words.noLongerMountsOf));
    case "edge-changed":
      return edges("changed", edgeText(change.edge, words.otherCopies, words.otherMounts), change.edge.line);
    case "default-target":
      return build("changed", words.defaultTarget(change.before, change.after));
    case "ships-more":
      return image("added", words.shipsMore(partText(change.what)));
    case "ships-less":
      return image("removed", words.shipsLess(partText(change.what)));
    case "config":
      return image(toneOf(change), configText(change));
    case "fails":
      return build("removed", words.fails(change.message));
    case "mended":
      return build("added", words.mended(change.message));
  }
}

const build = (tone: ChangeTone, text: string): ChangeWords => ({ topic: "build", tone, text, line: 0 });
const stages = (tone: ChangeTone, text: string, line = 0): ChangeWords => ({ topic: "stages", tone, text, line });
const edges = (tone: ChangeTone, text: string, line = 0): ChangeWords => ({ topic: "edges", tone, text, line });
const image = (tone: ChangeTone, text: string): ChangeWords => ({ topic: "image", tone, text, line: 0 });

function instructionsText({ stage, added, removed }: Extract<Change, { readonly kind: "stage-changed" }>): string {
  const words = compareMessages();
  if (removed === 0) return words.instructionsAdded(stage, added);
  return added === 0 ? words.instructionsRemoved(stage, removed) : words.instructionsReplaced(stage, added, removed);
}

type EdgeSentence = (to: string, from: string) => string;

function edgeText({ kind, from, to }: NamedEdge, copies: EdgeSentence, mounts: EdgeSentence): string {
  return (kind === "mount" ? mounts : copies)(to, sourceText(from));
}

function sourceText(from: string | null): string {
  return from === null ? compareMessages().context : `\`${from}\``;
}

function partText(part: ShippedPart): string {
  const words = compareMessages();
  return part.kind === "layers"
    ? words.layers(part.of)
    : words.files(part.sources, sourceText(part.from), part.destination);
}

function toneOf({ before, after }: { readonly before: string; readonly after: string }): ChangeTone {
  if (before === "") return "added";
  return after === "" ? "removed" : "changed";
}

function configText({ setting, before, after }: Extract<Change, { readonly kind: "config" }>): string {
  const words = compareMessages();
  if (before === "") return words.settingAdded(setting, after);
  return after === "" ? words.settingRemoved(setting, before) : words.settingChanged(setting, before, after);
}
