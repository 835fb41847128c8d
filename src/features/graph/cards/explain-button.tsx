import { openPanel } from "#document/view/view-actions.ts";
import type { Ref } from "#document/selection/ref.ts";
import { select } from "#document/selection/select.ts";
import { Button } from "#ui/button.tsx";
import { panelMessages } from "#i18n/en/app/panels.ts";
import { session } from "../canvas/graph-session.ts";

/** Explains a part of the graph in a paragraph, in the panel that does so. */
export function ExplainButton({ of }: { readonly of: Ref }) {
  const explain = (): void => {
    session.setState({ details: null });
    select(of, "graph");
    openPanel("explain");
  };
  return (
    <Button icon="lightbulb" onClick={explain}>
      {panelMessages().explain.tab}
    </Button>
  );
}
