import type { NodeId } from "#core/graph/stage-graph.ts";
import type { DrawingOptions } from "../view/graph-context.ts";
import { groupViews } from "../view/group-views.ts";
import { fileGroupKeys } from "./file-group-keys.ts";
import { groupStages } from "./stage-groups.ts";

/** Has stages put together, but for the groups that are open and those of the Dockerfile `file`. */
export function groupingOptions(
  open: readonly NodeId[] | "all",
  file: string,
): Pick<DrawingOptions, "groupStages" | "groupViews"> {
  const ofFile = fileGroupKeys(file);
  return {
    groupViews,
    groupStages: (stages, edges) => {
      let isAnyOpen = false;
      const grouped = groupStages(stages, edges, (key) => {
        const isOpened = open === "all" || open.includes(key);
        isAnyOpen ||= isOpened;
        return isOpened || ofFile.includes(key);
      });
      return { ...grouped, isAnyOpen };
    },
  };
}
