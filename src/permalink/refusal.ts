/** Why a link was not opened. */
export type Refusal =
  /** Its end is missing. */
  | { readonly kind: "cut-off" }
  /** Some of its characters were changed on the way. */
  | { readonly kind: "corrupt" }
  /** It holds more than is opened from a link. */
  | { readonly kind: "oversized" }
  /** It isn't a link at all. */
  | { readonly kind: "unknown" }
  /** `version` is the one of the link, in digits. */
  | { readonly kind: "newer"; readonly version: string }
  /** `key` is the part of the JSON that is missing or has the wrong type; "" when the whole has. */
  | { readonly kind: "wrong-content"; readonly key: string };
