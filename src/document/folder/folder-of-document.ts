import { readStored } from "../drafts/storage.ts";
import type { DocumentOrigin } from "../input/document-slice.ts";
import { type AppState, useStore } from "../store.ts";
import { DRAFT_FOLDER, KEPT_FLAG } from "./kept/kept-flag.ts";

/** The examples and lessons that come with a folder, by name: they are asked for before their texts are fetched. */
export const SAMPLES_WITH_FOLDER: ReadonlySet<string> = new Set(["example large-context", "lesson what-is-sent"]);

/**
 * Brings the folder of a document along whenever one is opened: that of an example, a lesson, or a link, or the one
 * that this browser keeps for it. Returns what ends it.
 */
export function startBringingFolders(): () => void {
  let last = -1;
  let adopted = -1;
  const look = (state: AppState): void => {
    const { origin, documentId, folder } = state;
    const isKeptForLink = folder !== null && folder.keptFor !== "" && folder.keptFor !== DRAFT_FOLDER;
    const isAdopted = isKeptForLink && folder.documentId === documentId && origin.kind === "draft";
    if (isAdopted && folder.id !== adopted) {
      adopted = folder.id;
      void keepAgain();
    }
    if (documentId === last) return;
    last = documentId;
    if (SAMPLES_WITH_FOLDER.has(sampleKey(origin))) void attach();
    else if (state.linkedFolder !== "") void attachOfLink(documentId);
    else if (readStored("local", KEPT_FLAG) !== null) void restore();
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

async function attachOfLink(documentId: number): Promise<void> {
  const { attachLinked } = await import("./attach-sample.ts");
  if (useStore.getState().documentId === documentId) attachLinked();
}

async function restore(): Promise<void> {
  const { restoreFolder } = await import("./kept/restore-folder.ts");
  await restoreFolder();
}

/** A link that has become the draft takes its folder along. */
async function keepAgain(): Promise<void> {
  const { keepFolder } = await import("./kept/keep-folder.ts");
  await keepFolder();
}
