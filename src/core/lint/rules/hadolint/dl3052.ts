import type { Rule } from "../../rule.ts";
import { findBadLabels } from "./label-values.ts";

/** An absolute address: a scheme and what RFC 3986 lets follow it. */
const URL = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;

export const dl3052: Rule = {
  id: "DL3052",
  family: "hadolint",
  title: "A label that should be a URL but isn't",
  severity: "warning",
  check: (facts) => findBadLabels(facts, "url", (value) => URL.test(value), "URL"),
};
