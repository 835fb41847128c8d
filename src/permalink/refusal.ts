/** Why a link was not opened. `message` says what happened and what to do, in sentences for the screen. */
export interface Refusal {
  readonly kind: "cut-off" | "corrupt" | "newer" | "oversized" | "unknown";
  readonly message: string;
}

export const CUT_OFF: Refusal = {
  kind: "cut-off",
  message: "This link is cut off: its end is missing. Copy the whole link again, or ask whoever sent it for all of it.",
};

export const DAMAGED: Refusal = {
  kind: "corrupt",
  message:
    "This link is damaged: some of its characters were changed on the way. Copy it again from where it was made, or ask for the Dockerfile itself.",
};

export const OVERSIZED: Refusal = {
  kind: "oversized",
  message:
    "This link holds more than 1 MiB of text, which is more than Stagelight opens from a link. Ask for the Dockerfile as a file and drop it here.",
};

export const UNKNOWN: Refusal = {
  kind: "unknown",
  message:
    "What follows the # in this address is not a Stagelight link. A link starts with #v1/ or, for an example, with #e/: check that it was copied from its start.",
};

/** `version` is the one of the link, in digits. */
export function newerThanThisPage(version: string): Refusal {
  return {
    kind: "newer",
    message: `This link was made by a newer Stagelight (its format is version ${version}, this page reads version 1). Reload the page to get the latest, then open the link again.`,
  };
}

/** `key` is the part of the JSON that has the wrong type; "" when the whole has. */
export function wrongContent(key: string): Refusal {
  const what = key === "" ? "what it holds is not a JSON object" : `its "${key}" is missing or of the wrong type`;
  return {
    kind: "corrupt",
    message: `This link cannot be read: ${what}. If it was written by hand, correct that; otherwise ask for a new link.`,
  };
}
