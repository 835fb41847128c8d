import type { StageState } from "./stage-state.ts";

/** `[build 2/5] text`, counting the stage's steps; as `prefixCommand`. */
export function nameStep(state: StageState, text: string, isTrigger = false): string {
  if (state.stepCount === 0) return text;
  state.stepIndex++;
  const width = Math.trunc(1 + Math.log10(state.stepCount));
  const label = state.label === "" ? "" : `${state.label} `;
  const position = String(state.stepIndex).padStart(width);
  return `[${label}${position}/${state.stepCount}] ${isTrigger ? "ONBUILD " : ""}${text}`;
}
