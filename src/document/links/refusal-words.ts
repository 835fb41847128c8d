import { assertNever } from "#core/text/assert-never.ts";
import type { Refusal } from "#permalink/refusal.ts";
import { linkMessages } from "#i18n/en/links.ts";

/** Says why a link was not opened, and what to do. */
export function refusalWords(refusal: Refusal): string {
  const words = linkMessages();
  switch (refusal.kind) {
    case "cut-off":
      return words.cutOff;
    case "corrupt":
      return words.damaged;
    case "oversized":
      return words.oversized;
    case "unknown":
      return words.unknown;
    case "newer":
      return words.newer(refusal.version);
    case "wrong-content":
      return refusal.key === "" ? words.noObject : words.wrongKey(refusal.key);
    default:
      return assertNever(refusal);
  }
}
