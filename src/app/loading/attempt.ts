/** Does a step of the start, and says why it failed; null where it did not. The page starts without what failed. */
export async function attempt(step: () => unknown): Promise<string | null> {
  try {
    await step();
    return null;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
