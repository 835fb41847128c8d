/** As Chromium, Firefox, Safari and Vite say that a part can't be fetched. */
const MISSING =
  /dynamically imported module|Importing a module script failed|error loading dynamically|Unable to preload CSS/i;

/** Whether a fault is that a part of the page can't be fetched. */
export function isMissingPart(fault: unknown): boolean {
  return fault instanceof Error && MISSING.test(fault.message);
}
