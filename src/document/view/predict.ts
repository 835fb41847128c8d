import { type AppState, useStore } from "../store.ts";

/** The answer is not to be seen anywhere yet. */
export const selectIsPredicting = ({ prediction }: AppState): boolean => prediction !== null && !prediction.isRevealed;

/** Whether a stage is part of the guess; null while no guess is asked for. */
export function selectGuess(stage: number): (state: AppState) => boolean | null {
  return ({ prediction }) => (prediction === null || prediction.isRevealed ? null : prediction.chosen.includes(stage));
}

/** Chooses a stage as part of the guess, or takes it back. */
export function toggleGuess(stage: number): void {
  const { prediction } = useStore.getState();
  if (prediction === null || prediction.isRevealed) return;
  const { chosen } = prediction;
  const others = chosen.filter((one) => one !== stage);
  const next = others.length < chosen.length ? others : [...chosen, stage].toSorted((one, other) => one - other);
  useStore.setState({ prediction: { ...prediction, chosen: next } });
}

/** Shows the answer next to the guess. */
export function revealPrediction(): void {
  const { prediction } = useStore.getState();
  if (prediction !== null) useStore.setState({ prediction: { ...prediction, isRevealed: true } });
}

/** Hides the answer again, for another guess. */
export function guessAgain(): void {
  useStore.setState({ prediction: { chosen: [], isRevealed: false } });
}
