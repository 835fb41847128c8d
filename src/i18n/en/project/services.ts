import { messages } from "../../messages.ts";

/** Services of a Compose project that run an image as it is. `code` is between backticks, a term as `[words](its id)`. */
export const serviceMessages = messages({
  runs: (service: string, image: string) =>
    `The service ${service} runs the image ${image} as it is. It has no \`build\`, so nothing is built for it.`,
  runsImage: (image: string) => `Runs the image ${image} as it is.`,
  builtHere: (targets: readonly string[]) =>
    `${targets.join(" and ")} ${targets.length === 1 ? "builds" : "build"} an image of that name in this project.`,
  pulled: "By default, Compose pulls it when the service starts and the image isn't on the machine yet.",
  profiles: (profiles: readonly string[]) =>
    profiles.length === 1
      ? `It belongs to the profile ${profiles.join("")}: without that profile, Compose starts it only when it's asked for by name.`
      : `It belongs to the profiles ${profiles.join(", ")}: without one of them, Compose starts it only when it's asked for by name.`,
  allBuilt: "all built services",
  nothingBuilt: "Nothing is built here",
  nothingBuiltWhy: "No service has a `build`: each runs an image as it is.",
});
