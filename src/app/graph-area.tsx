import { Welcome } from "#panels/examples/welcome.tsx";
import { GraphPanel } from "#panels/graph/graph-panel.tsx";
import { selectIsBlank } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";

/** The graph; where there is nothing to draw, the invitation. */
export function GraphArea() {
  return useStore(selectIsBlank) ? <Welcome /> : <GraphPanel />;
}
