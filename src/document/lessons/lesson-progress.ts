import { parseStored, readStored, writeStored } from "../drafts/storage.ts";
import { useStore } from "../store.ts";
import { lookUp } from "#core/text/look-up.ts";

const KEY = "stagelight.lessons";

/** Takes over which steps were done in earlier visits, also in other tabs. */
export function restoreProgress(): void {
  const doneSteps = parseProgress(parseStored(readStored("local", KEY)));
  useStore.setState({ doneSteps });
}

/** Remembers that a step, counted from 1, is done. */
export function rememberDone(lesson: string, step: number): void {
  const known = { ...useStore.getState().doneSteps, ...parseProgress(parseStored(readStored("local", KEY))) };
  const steps = lookUp(known, lesson) ?? [];
  const isNew = !steps.includes(step);
  const doneSteps = isNew ? { ...known, [lesson]: [...steps, step].toSorted((one, other) => one - other) } : known;
  useStore.setState({ doneSteps });
  if (isNew) writeStored("local", KEY, JSON.stringify(doneSteps));
}

function parseProgress(stored: unknown): Readonly<Record<string, readonly number[]>> {
  if (typeof stored !== "object" || stored === null) return {};
  const entries = Object.entries(stored).flatMap(([slug, steps]: [string, unknown]) => {
    if (!Array.isArray(steps)) return [];
    return [[slug, steps.filter((step: unknown): step is number => Number.isInteger(step))] as const];
  });
  return Object.fromEntries(entries);
}
