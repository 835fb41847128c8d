import { MAX_TEXT_BYTES } from "./limits.ts";
import { showNotice } from "../view/notify.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

/** Says that something is too long to be taken. `what` begins the sentence: "The text". */
export function refuseSize(what: string, mostBytes = MAX_TEXT_BYTES): void {
  const limit = `${mostBytes / 1024 / 1024} MiB`;
  showNotice({ kind: "size", message: actionMessages().isTooLong(what, limit) });
}
