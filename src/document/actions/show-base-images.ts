import { askAboutImages } from "../images/ask-about-images.ts";
import { selectShown } from "../selectors.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "./action.ts";

/** Makes base images known, or forgets what was made known of them. */
export const showBaseImages: Action = {
  id: "show-base-images",
  get label() {
    return actionMessages().baseImages;
  },
  icon: "package",
  keys: null,
  isEnabled: (state) =>
    state.ownImages.length > 0 ||
    state.linkedImages !== "" ||
    (selectShown(state)?.stages.some(({ base }) => base.kind === "image") ?? false),
  run: () => askAboutImages(),
};
