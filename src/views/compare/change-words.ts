import type { Change } from "#core/compare/comparison.ts";

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
  switch (change.kind) {
    case "stage-added":
      return stages("added", `Stage \`${change.stage}\` is new`, change.line);
    case "stage-removed":
      return stages("removed", `Stage \`${change.stage}\` is gone`);
    case "stage-renamed":
      return stages("changed", `Stage \`${change.before}\` is now called \`${change.after}\``, change.line);
    case "stage-changed":
      return stages("changed", `Stage \`${change.stage}\` is written otherwise: ${counts(change)}`, change.line);
    case "base-changed":
      return stages(
        "changed",
        `Stage \`${change.stage}\` starts from \`${change.after}\` in place of \`${change.before}\``,
        change.line,
      );
    case "edge-added":
      return edges("added", `\`${change.edge.to}\` ${verb(change)} \`${change.edge.from}\``, change.edge.line);
    case "edge-removed":
      return edges("removed", `\`${change.edge.to}\` no longer ${verb(change)} \`${change.edge.from}\``);
    case "edge-changed":
      return edges(
        "changed",
        `What \`${change.edge.to}\` ${change.edge.kind === "mount" ? "mounts" : "copies"} from \`${change.edge.from}\` is something else`,
        change.edge.line,
      );
    case "default-target":
      return build("changed", `By default \`${change.after}\` is built, no longer \`${change.before}\``);
    case "ships-more":
      return image("added", `The image now has ${change.what}`);
    case "ships-less":
      return image("removed", `The image no longer has ${change.what}`);
    case "config":
      return image(toneOf(change), configText(change));
    case "fails":
      return build("removed", `The build now fails: ${change.message}`);
    case "mended":
      return build("added", `The build no longer fails: ${change.message}`);
  }
}

const build = (tone: ChangeTone, text: string): ChangeWords => ({ topic: "build", tone, text, line: 0 });
const stages = (tone: ChangeTone, text: string, line = 0): ChangeWords => ({ topic: "stages", tone, text, line });
const edges = (tone: ChangeTone, text: string, line = 0): ChangeWords => ({ topic: "edges", tone, text, line });
const image = (tone: ChangeTone, text: string): ChangeWords => ({ topic: "image", tone, text, line: 0 });

function counts({ added, removed }: { readonly added: number; readonly removed: number }): string {
  if (removed === 0) return `${added} new ${added === 1 ? "instruction" : "instructions"}`;
  if (added === 0) return `${removed} ${removed === 1 ? "instruction" : "instructions"} less`;
  return `${added} ${added === 1 ? "instruction" : "instructions"} in place of ${removed}`;
}

function verb({ edge }: Extract<Change, { readonly edge: unknown }>): string {
  return edge.kind === "mount" ? "mounts files of" : "copies from";
}

function toneOf({ before, after }: { readonly before: string; readonly after: string }): ChangeTone {
  if (before === "") return "added";
  return after === "" ? "removed" : "changed";
}

function configText({ setting, before, after }: Extract<Change, { readonly kind: "config" }>): string {
  if (before === "") return `${setting} is now \`${after}\``;
  if (after === "") return `${setting} is no longer set (was \`${before}\`)`;
  return `${setting} is \`${after}\` in place of \`${before}\``;
}
