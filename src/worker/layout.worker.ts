import "./without-stacks.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { wakeUp, warmUp } from "#layout/warm-up.ts";
import type { GraphLayout } from "#layout/layout.ts";
import type { LayoutQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

/** Milliseconds after the first answer, which the page draws meanwhile. */
const BEFORE_WARM_UP = 1_000;
/** Milliseconds without a question, as on an empty page, before the engine is compiled for the first graph. */
const IDLE = 2_000;

let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(warmUpOnce, IDLE);
let isWarm = false;

serve((question: LayoutQuestion): Promise<GraphLayout> => {
  if (!isWarm) {
    clearTimeout(timer);
    timer = setTimeout(warmUpOnce, BEFORE_WARM_UP);
  }
  return layoutGraph(question.graph, question.previous);
});
void wakeUp();

function warmUpOnce(): void {
  isWarm = true;
  void warmUp();
}
