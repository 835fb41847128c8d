import { messages } from "../../messages.ts";

/** A part of the page that could not be fetched. */
export const lazyLoadingMessages = messages({
  couldNotBeFetched:
    "This part of the page couldn't be loaded: either you are offline or a newer version has replaced it. Nothing is lost. Reload to try again.",
  reload: "Reload",
});
