import "./without-stacks.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { wakeUp, warmUp } from "#layout/warm-up.ts";
import type { GraphLayout } from "#layout/layout.ts";
import type { LayoutQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

/** Milliseconds after the first answer, which the page draws meanwhile. */
const BEFORE_WARM_UP = 1_000;

let isFirst = true;

serve((question: LayoutQuestion): Promise<GraphLayout> => {
  if (isFirst) setTimeout(() => void warmUp(), BEFORE_WARM_UP);
  isFirst = false;
  return layoutGraph(question.graph, question.previous);
});
void wakeUp();
