import { showExamples } from "#document/actions/show-examples.ts";
import { runAction } from "#document/actions/run-action.ts";
import { Button } from "#ui/button.tsx";

/** Opens the list of examples. */
export function ExamplesButton({ label }: { readonly label: string }) {
  return (
    <Button tone="quiet" icon={showExamples.icon} aria-haspopup="dialog" onClick={() => runAction(showExamples)}>
      {label}
    </Button>
  );
}
