import { fileURLToPath } from "node:url";

/** The top of the repository, with no slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
