import type { ContextListing } from "#core/context/context-listing.ts";
import { packListing } from "#core/context/packed/folder-builder.ts";
import type { LessonStep } from "#content/lessons/lesson.ts";
import { loadExample } from "../examples/load-example.ts";
import type { DocumentOrigin } from "../input/document-slice.ts";
import { useStore } from "../store.ts";
import { showFolder } from "./attach-folder.ts";
import { listingOfLink } from "./linked-folder.ts";

/** Shows the folder that came with the open link. */
export function attachLinked(): void {
  const listing = listingOfLink(useStore.getState().linkedFolder);
  if (listing === null) return;
  const description = { name: "", origin: "link", isFollowed: false, handle: null } as const;
  showFolder({ folder: packListing(listing), texts: new Map() }, description, "Dockerfile");
}

/** Shows the made-up folder of the open example or lesson, unless another document is open by the time it is fetched. */
export async function attachSample(): Promise<void> {
  const { documentId, origin } = useStore.getState();
  const listing = await listingOf(origin);
  if (listing === undefined || useStore.getState().documentId !== documentId) return;
  const name = origin.kind === "example" ? origin.slug : origin.kind === "lesson" ? origin.lesson : "";
  const description = { name, origin: "example", isFollowed: false, handle: null } as const;
  showFolder({ folder: packListing(listing), texts: new Map() }, description, "Dockerfile");
}

async function listingOf(origin: DocumentOrigin): Promise<ContextListing | undefined> {
  if (origin.kind === "example") return (await loadExample(origin.slug))?.folder;
  if (origin.kind !== "lesson") return undefined;
  const { lessonPlans } = await import("#content/lessons/lesson-plans.ts");
  const steps: readonly LessonStep[] = lessonPlans.find(({ slug }) => slug === origin.lesson)?.steps ?? [];
  return steps[origin.step - 1]?.folder;
}
