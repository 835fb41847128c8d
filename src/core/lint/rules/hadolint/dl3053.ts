import type { Rule } from "../../rule.ts";
import { findBadLabels } from "./label-values.ts";

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export const dl3053: Rule = {
  id: "DL3053",
  family: "hadolint",
  title: "A label that should be a time but isn't",
  severity: "warning",
  check: (facts) => findBadLabels(facts, "rfc3339", isTime, "RFC 3339 time"),
};

function isTime(value: string): boolean {
  const match = TIME.exec(value);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second <= 60;
}
