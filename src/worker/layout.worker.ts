import { layoutGraph } from "#layout/layout-graph.ts";
import type { LayoutQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve(({ graph, previous }: LayoutQuestion) => layoutGraph(graph, previous));
