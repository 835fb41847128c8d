import { plainMeaning } from "#document/problems/plain-meaning.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { proseParts } from "#i18n/prose.ts";
import { Prose } from "#ui/prose.tsx";

/** Why a text has no stages to draw: what its first error means, or else how a stage starts. */
export function EmptyReason({ message }: { readonly message: string }) {
  const meaning = plainMeaning({ family: "build", message });
  return meaning === "" ? graphFrameMessages().writeFrom : <Prose parts={proseParts(meaning)} />;
}
