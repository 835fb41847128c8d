import type { Action } from "#document/actions/action.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { askAboutImages } from "#document/images/ask-about-images.ts";
import { selectShown } from "#document/selectors.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

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

/** What is known of base images. */
export const baseImagesFeature: DialogFeature = {
  id: "base-images",
  actions: [showBaseImages],
  load: () => import("./base-images-dialog.tsx"),
};
