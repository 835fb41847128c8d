import { keysAside, readAside } from "../drafts/outbox.ts";
import { sendToVersions } from "./send-to-versions.ts";
import { localShelf } from "../drafts/shelf.ts";
import { type KeptVersion, readVersions } from "./version-store.ts";
import { sizeOfVersion } from "./version-texts.ts";

/**
 * All versions, the latest first, with those that could not be moved to where they belong; null where the browser keeps
 * none.
 */
export async function allVersions(): Promise<readonly KeptVersion[] | null> {
  await sendToVersions("all");
  const kept = await readVersions();
  const aside = versionsAside();
  if (kept === null && aside.length === 0) return null;
  return [...aside, ...(kept ?? [])];
}

function versionsAside(): readonly KeptVersion[] {
  const versions = keysAside(localShelf).flatMap((key, place): readonly KeptVersion[] => {
    const entry = readAside(localShelf, key);
    if (entry === null) return [];
    const summary = sizeOfVersion(entry.link);
    // No id of the database is negative.
    return [{ id: -1 - place, at: entry.at, summary, link: entry.link }];
  });
  return versions.toReversed();
}
