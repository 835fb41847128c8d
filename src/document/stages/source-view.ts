import type { Analysis } from "#core/analysis.ts";
import type { GraphNode, NodeId } from "#core/graph/stage-graph.ts";
import type { InstructionSpan } from "#core/resolve/stage.ts";
import { shortUrl } from "#core/export/short-source.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { cutMiddle } from "./cut-middle.ts";
import { imageName } from "./image-name.ts";
import type { ShownBuilds } from "../analysis/shown-builds.ts";

/**
 * A node that isn't a stage: an image, the build context, a repository or a download; all of a folded Dockerfile or a
 * group; or a service that runs an image as it is.
 */
export interface SourceView {
  readonly id: NodeId;
  /** Its id; several nodes of one id (an image drawn once for each use) differ here. */
  readonly key: string;
  /** Of a project with several Dockerfiles, the one that takes from it; "" elsewhere. */
  readonly group: string;
  readonly kind: Exclude<GraphNode["kind"], "stage"> | "dockerfile" | "group" | "service";
  /** Of a folded Dockerfile or a group, the stages in it, ascending. */
  readonly stages?: readonly number[];
  /** The instructions of each of these. */
  readonly spans?: readonly InstructionSpan[];
  /** As BuildKit normalizes it; "context" for the build context, its path for a Dockerfile. */
  readonly ref: string;
  /** Short enough for its node. */
  readonly name: string;
  /** A word, for when it is seen from afar, and the size of its letters. */
  readonly farName: string;
  readonly farSize: number;
  /** What it is, in words: "image"; of a service, its image. */
  readonly caption: string;
  /** Of a service, what else there is to know; "" for nothing. */
  readonly note?: string;
  /** An image that is hardly meant: a stage is called nearly so. */
  readonly isDoubtful: boolean;
  readonly build: "built" | "skipped";
  /** Of its first reader. */
  readonly layer: number;
  /** Its row where the graph runs down: see `sourceRows`. */
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** The most characters of a source's name. */
export const NAME_LENGTH = 26;

/** The same next to few stages, where there is more room. */
const LONG_NAME_LENGTH = 46;
const MOST_STAGES_WITH_LONG = 3;

/** The most characters of a source's name on its node, in a picture of so many stages. */
export function sourceNameLength(stages: number): number {
  return stages <= MOST_STAGES_WITH_LONG ? LONG_NAME_LENGTH : NAME_LENGTH;
}

/** What a source is called on its node and in chips. */
export function sourceName(node: GraphNode, most = NAME_LENGTH): string {
  switch (node.kind) {
    case "image":
      return imageName(node.ref, most);
    case "context":
      return graphCardMessages().buildContext;
    case "named":
      return cutMiddle(node.key, most);
    case "git":
    case "http":
      return cutMiddle(shortUrl(node.url, most), most);
    case "stage":
      return graphCardMessages().stageNumber(node.stage);
  }
}

/** What kind of thing a source is, in words; of an image with a variable that this is without a value. */
export function sourceCaption(node: Exclude<GraphNode, { readonly kind: "stage" }>): string {
  const { image, noValue, yourFiles, namedContext, gitRepository, download } = graphCardMessages();
  const { kind } = node;
  if (kind === "image" && node.ref.includes("$")) return noValue;
  return { image, context: yourFiles, named: namedContext, git: gitRepository, http: download }[kind];
}

/** The nodes that the builds that are shown take something from. */
export function usedSources({ graph }: Analysis, builds: ShownBuilds): ReadonlySet<NodeId> {
  const built = new Set(builds.flatMap(({ reaches }) => reaches).map((stage) => `stage:${stage}`));
  return new Set(graph.edges.filter((edge) => built.has(edge.to)).map((edge) => edge.from));
}
