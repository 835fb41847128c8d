import { linkMessages } from "#i18n/en/links.ts";
import { setText } from "../input/edit.ts";
import { showToast } from "../view/notify.ts";
import { useStore } from "../store.ts";

/** Compares the open text with an earlier one. */
export function startCompare(earlier: string): void {
  useStore.setState({ compare: earlier, isCompareShown: true });
}

/** Shows the comparison, or the page below it. */
export function showCompare(isCompareShown: boolean): void {
  useStore.setState({ isCompareShown });
}

/** Ends the comparison. The open text stays. */
export function endCompare(): void {
  useStore.setState({ compare: null, isCompareShown: false });
}

/** Makes the earlier text the open one, and the open one the earlier. */
export function swapCompare(): void {
  const { compare, input } = useStore.getState();
  if (compare === null) return;
  useStore.setState({ compare: input.dockerfile });
  setText(compare);
  showToast(linkMessages().swapped);
}
