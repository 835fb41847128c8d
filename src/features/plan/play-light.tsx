import type { StagePhase } from "./stage-phases.ts";

const LOOKS: Readonly<Record<StagePhase["phase"], string>> = {
  waiting: "opacity: 0.42",
  running: "box-shadow: 0 0 0 2px var(--accent), 0 0 18px 3px color-mix(in srgb, var(--accent) 45%, transparent)",
  done: "opacity: 1",
};

/** Lets the graph's cards light up as the build goes on. */
export function PlayLight({ phases }: { readonly phases: readonly StagePhase[] }) {
  const rules = phases.map(({ stage, phase }) => `[data-testid="stage"][data-stage="${stage}"] { ${LOOKS[phase]} }`);
  return <style>{rules.join("\n")}</style>;
}
