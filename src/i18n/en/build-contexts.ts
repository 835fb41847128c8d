import { messages } from "../messages.ts";

/** The named contexts of a build. */
export const buildContextMessages = messages({
  contexts: "Named contexts",
  contextsAbout: "Replace a stage or an image with other files, like --build-context.",
  contextName: "Stage or image",
  contextKind: "Kind of context",
  contextValue: "Where its files come from",
  contextKinds: {
    image: "Image",
    directory: "Directory or URL",
    layout: "OCI layout",
    target: "Bake target",
  },
  contextExamples: {
    image: "alpine:3.22",
    directory: "../lib",
    layout: "./layout:tag",
    target: "base",
  },
  newContext: "New named context",
  addContext: "Add",
  removeContext: (name: string) => `Remove the named context ${name}`,
});
