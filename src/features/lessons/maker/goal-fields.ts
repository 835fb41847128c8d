import type { Goal, GoalKind, Golf } from "#core/exercise/goal.ts";

/** Every kind of goal, in the order of the list that one chooses from. */
export const NEW_GOALS: Readonly<Record<GoalKind, Goal>> = {
  "no-tool": { kind: "no-tool", tool: "" },
  "base-size": { kind: "base-size", most: 100 },
  "not-root": { kind: "not-root" },
  user: { kind: "user", user: "" },
  starts: { kind: "starts", command: "" },
  runs: { kind: "runs", command: "" },
  reruns: { kind: "reruns", file: "", most: 2 },
  builds: { kind: "builds", target: "", stage: "" },
  skips: { kind: "skips", target: "", stage: "" },
  "no-problem": { kind: "no-problem", rule: "" },
  layers: { kind: "layers", most: 3 },
};

export type GoalField = "tool" | "target" | "stage" | "file" | "most" | "user" | "command" | "rule";

/** The fields of a goal with what is in them, in order. */
export function fieldsOfGoal(goal: Goal): readonly (readonly [GoalField, string | number])[] {
  return Object.entries(goal).flatMap(([name, value]: [string, string | number]) =>
    isGoalField(name) ? [[name, value] as const] : [],
  );
}

/** The goal with something else in a field; what isn't a number leaves a number alone. */
export function withField(goal: Goal, field: GoalField, text: string): Goal {
  if (field !== "most") return { ...goal, [field]: text };
  const most = Number.parseInt(text || "0", 10);
  return Number.isInteger(most) && most >= 0 && "most" in goal ? { ...goal, most: Math.min(most, 100_000) } : goal;
}

/** What golf counts, by its name in the form; null for nothing. */
export function golfOf(measure: string, file: string): Golf | null {
  if (measure === "reruns") return { measure, file };
  return measure === "layers" || measure === "base-size" ? { measure } : null;
}

const FIELDS: ReadonlySet<string> = new Set(["tool", "target", "stage", "file", "most", "user", "command", "rule"]);

function isGoalField(name: string): name is GoalField {
  return FIELDS.has(name);
}
