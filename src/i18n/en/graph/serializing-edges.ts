import { messages } from "../../messages.ts";

/** The sign on an edge that makes stages wait which could run side by side. */
export const serializingEdgeMessages = messages({
  stages: (to: string, from: string, keyword: string) =>
    `${to} waits for ${from} only because of this ${keyword}. Without it the two would run side by side.`,
  lines: (to: string, from: string) =>
    `What ${to} installs waits for ${from} only because it stands below this COPY. Above it, both would run side by side.`,
});
