import { messages } from "../../messages.ts";

/** The Dockerfile's text and what stands beside it. */
export const editorMessages = messages({
  panel: "Dockerfile text",
  field: "Dockerfile",
  largeField: "Dockerfile. Control+M lets the Tab key leave the editor.",
  placeholder: "Paste a Dockerfile here, or drop a file anywhere.",
  ships: "in the image",
  built: "built",
  skipped: "skipped",
  stages: "Stages",
});
