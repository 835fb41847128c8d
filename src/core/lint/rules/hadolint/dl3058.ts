import type { Rule } from "../../rule.ts";
import { findBadLabels } from "./label-values.ts";

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const ADDRESS = new RegExp(
  `^${ATOM}(?:\\.${ATOM})*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$`,
);

export const dl3058: Rule = {
  id: "DL3058",
  family: "hadolint",
  title: "A label that should be an email address but isn't",
  severity: "warning",
  check: (facts) => findBadLabels(facts, "email", (value) => ADDRESS.test(value), "email address"),
};
