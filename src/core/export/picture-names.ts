import type { GraphEdge, GraphNode, ProjectService, Stage } from "../analysis.ts";
import { assertNever } from "../text/assert-never.ts";
import { cutText, printableText } from "./plain-text.ts";
import { shortImage, shortUrl } from "./short-source.ts";

const LONGEST_NAME = 60;
const LONGEST_PATHS = 60;

/** What a node is called in a picture, on one line. */
export function nodeName(node: GraphNode, stages: readonly Stage[]): string {
  switch (node.kind) {
    case "stage":
      return cutText(printableText(stages[node.stage]?.label ?? node.id), LONGEST_NAME);
    case "image":
      return cutText(printableText(shortImage(node.ref)), LONGEST_NAME);
    case "context":
      return "build context";
    case "named":
      return cutText(printableText(`context ${node.key}`), LONGEST_NAME);
    case "git":
    case "http":
      return cutText(printableText(shortUrl(node.url)), LONGEST_NAME);
    default:
      return assertNever(node);
  }
}

/** What a service that isn't built is called in a picture, with its image. */
export function serviceName({ name, ref }: ProjectService): string {
  return cutText(printableText(`${name}: ${shortImage(ref)}`), LONGEST_NAME);
}

/** What an edge brings: the paths of its one use, or how many uses it has; "" for FROM. */
export function edgeText({ kind, uses }: GraphEdge): string {
  const [first] = uses;
  if (kind === "from" || first === undefined) return "";
  if (uses.length > 1) return `${uses.length} ${kind === "copy" ? "copies" : "mounts"}`;
  return cutText(printableText(`${first.sources.join(" ")} → ${first.destination}`), LONGEST_PATHS);
}
