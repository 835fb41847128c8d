import type { Analysis } from "#core/analysis.ts";
import type { EdgeKind, GraphNode } from "#core/graph/stage-graph.ts";
import { imageName } from "#document/stages/image-name.ts";
import { imageSettings } from "#document/stages/base-words.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import type { Explained } from "./explained.ts";
import { namesOf } from "./explain-file.ts";
import { code } from "./as-code.ts";
import { explainStage } from "./explain-stage.ts";
import { partOfStage, stageName } from "./stage-part.ts";

/** What stages take from that isn't a stage itself: an image, the build context, a download. */
export function explainSource(analysis: Analysis, node: GraphNode): Explained | null {
  if (node.kind === "stage") {
    const stage = analysis.stages[node.stage];
    return stage === undefined ? null : explainStage(analysis, stage);
  }
  const words = explainMessages();
  const leaving = analysis.graph.edges.filter(({ from }) => from === node.id);
  const isNeeded = leaving.some(({ to }) => partOfStage(analysis, stageOf(to)) !== "skipped");
  const usersBy = (kind: EdgeKind): readonly string[] =>
    leaving.filter((edge) => edge.kind === kind).map(({ to }) => stageName(analysis, stageOf(to)));
  return {
    title: titleOf(node),
    sentences: [
      whatItIs(node),
      node.kind === "image" ? imageSettings(analysis, node.ref) : "",
      ...(
        [
          [words.startFrom, usersBy("from")],
          [words.copyFrom, usersBy("copy")],
          [words.mountFrom, usersBy("mount")],
        ] as const
      ).map(([say, users]) => (users.length === 0 ? "" : say(namesOf(users), users.length))),
      isNeeded ? words.sourceNeeded : words.sourceNotNeeded,
    ],
  };
}

function titleOf(node: Exclude<GraphNode, { kind: "stage" }>): string {
  if (node.kind === "image") return imageName(node.ref);
  if (node.kind === "named") return node.key;
  return node.kind === "context" ? explainMessages().contextTitle : node.url;
}

function whatItIs(node: Exclude<GraphNode, { kind: "stage" }>): string {
  const words = explainMessages();
  switch (node.kind) {
    case "image":
      return words.sourceImage(code(imageName(node.ref)), node.ref.includes("@sha256:"));
    case "context":
      return words.sourceContext;
    case "named":
      return words.sourceNamed(code(node.key), code(node.value));
    case "git":
      return words.sourceGit(code(node.url));
    case "http":
      return words.sourceHttp(code(node.url));
  }
}

function stageOf(id: string): number {
  return Number(id.slice("stage:".length));
}
