// Runs before the page: its own small script in the built page, imported first if there is none.
import { startLayoutWorker } from "#worker/layout-spawn.ts";

// Something is asked for, so that there will be a graph.
if (location.hash.length > 1) {
  try {
    startLayoutWorker();
  } catch {
    // Whoever needs it starts it again, and says why it can't.
  }
}
