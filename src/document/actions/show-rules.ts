import { openRule } from "../rules/open-rule.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

/** Shows every rule, with its reasons. */
export const showRules: Action = {
  id: "show-rules",
  get label() {
    return actionMessages().rules;
  },
  icon: "book",
  keys: null,
  isEnabled: always,
  run: () => openRule(null),
};
