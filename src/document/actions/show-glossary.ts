import { openGlossary } from "../glossary/open-glossary.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

/** Shows what the words mean. */
export const showGlossary: Action = {
  id: "show-glossary",
  get label() {
    return actionMessages().glossary;
  },
  icon: "book",
  keys: null,
  isEnabled: always,
  run: () => openGlossary(null),
};
