// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import layoutWorker from "./layout.worker.ts?worker&url";
import { trustedScript } from "./trusted-script.ts";

let started: Worker | null = null;
let isTaken = false;

/** Starts the layout worker, which takes longest of all to load, before it is needed; at most one waits to be taken. */
export function startLayoutWorker(): void {
  if (started !== null || isTaken) return;
  const worker = spawn();
  // One that could not be loaded is not handed out; whoever asks gets a fresh one, and hears of its failure.
  worker.onerror = () => {
    if (started === worker) started = null;
  };
  started = worker;
}

/** The worker that was started and is not taken yet, or else a fresh one. */
export function takeLayoutWorker(): Worker {
  const worker = started ?? spawn();
  started = null;
  isTaken = true;
  return worker;
}

function spawn(): Worker {
  return new Worker(trustedScript(layoutWorker), { type: "module" });
}
