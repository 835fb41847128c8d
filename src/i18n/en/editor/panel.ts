import { messages } from "../../messages.ts";

/** The Dockerfile's text and what is next to it. */
export const editorMessages = messages({
  panel: "Dockerfile text",
  field: "Dockerfile",
  largeField: "Dockerfile. Press Control+M to toggle whether Tab leaves the editor.",
  placeholder: "Paste a Dockerfile here.",
  ships: "in the image",
  built: "built",
  skipped: "skipped",
  stages: "Stages",
});
