/** What an empty editor says. */
export const PLACEHOLDER = "Paste a Dockerfile here, or drop a file anywhere.";
