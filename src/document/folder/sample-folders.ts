import type { DocumentOrigin } from "../input/document-slice.ts";
import { type AppState, useStore } from "../store.ts";

/** The examples and lessons that come with a folder, by name: they are asked for before their texts are fetched. */
export const SAMPLES_WITH_FOLDER: ReadonlySet<string> = new Set(["example large-context", "lesson what-is-sent"]);

/** Brings the folder of an example or a lesson along whenever one is opened. Returns what ends it. */
export function startSampleFolders(): () => void {
  let last = -1;
  const look = ({ origin, documentId }: AppState): void => {
    if (documentId === last) return;
    last = documentId;
    if (SAMPLES_WITH_FOLDER.has(sampleKey(origin))) void attach();
  };
  look(useStore.getState());
  return useStore.subscribe(look);
}

function sampleKey(origin: DocumentOrigin): string {
  if (origin.kind === "example") return `example ${origin.slug}`;
  return origin.kind === "lesson" ? `lesson ${origin.lesson}` : "";
}

async function attach(): Promise<void> {
  const { attachSample } = await import("./attach-sample.ts");
  await attachSample();
}
