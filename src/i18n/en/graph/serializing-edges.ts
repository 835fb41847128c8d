import { messages } from "../../messages.ts";

/** The sign on an edge that makes stages wait which could run side by side. */
export const serializingEdgeMessages = messages({
  stages: (to: string, from: string, keyword: string) =>
    `${to} waits for ${from} only because of this ${keyword}. Without it, the two would run in parallel.`,
  lines: (to: string, from: string) =>
    `The install in ${to} waits for ${from} only because it comes after this COPY. If it came first, both would run in parallel.`,
});
