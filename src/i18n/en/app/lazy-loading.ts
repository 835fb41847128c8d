import { messages } from "../../messages.ts";

/** A part of the page that could not be fetched. */
export const lazyLoadingMessages = messages({
  couldNotBeFetched:
    "This part of the page could not be fetched: there is no network, or a newer version has taken its place. Nothing is lost; reload to try again.",
  reload: "Reload",
});
