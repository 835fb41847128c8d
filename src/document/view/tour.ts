import type { TourStep } from "./tour-steps.ts";
import { openPanel, openPhoneTab } from "./view-actions.ts";
import { openExample } from "../links/open-link.ts";
import { selectIsBlank } from "../selectors.ts";
import { readStored, writeStored } from "../drafts/storage.ts";
import { useStore } from "../store.ts";

const KEY = "stagelight.tour";

/** Has a stage that is built, one that is skipped and one that ships. */
const EXAMPLE = "named-stages";

/** Starts the tour of the page, on an empty page with an example to show. */
export async function startTour(): Promise<void> {
  if (selectIsBlank(useStore.getState())) await openExample(EXAMPLE);
  goToTourStep("text");
}

/** Goes to a step, and on a phone to the screen that it is about. */
export function goToTourStep(tourStep: TourStep): void {
  if (tourStep === "text") openPhoneTab("editor");
  else if (tourStep === "problems") openPanel("problems");
  else openPhoneTab("graph");
  useStore.setState({ tourStep });
}

/** Ends the tour, at its end or anywhere before. */
export function endTour(): void {
  writeStored("local", KEY, "seen");
  abandonTour();
}

/** Takes the tour away as if it had not been begun. */
export function abandonTour(): void {
  useStore.setState({ tourStep: null });
}

/** Whether the tour was taken, or skipped, in this browser. */
export function wasTourSeen(): boolean {
  return readStored("local", KEY) !== null;
}
