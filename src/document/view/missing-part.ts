/** As Chromium, Firefox, Safari and Vite say that a part cannot be fetched. */
const MISSING =
  /dynamically imported module|Importing a module script failed|error loading dynamically|Unable to preload CSS/i;

/** Whether a fault is that a part of the page cannot be fetched. */
export function isMissingPart(fault: unknown): boolean {
  return fault instanceof Error && MISSING.test(fault.message);
}
