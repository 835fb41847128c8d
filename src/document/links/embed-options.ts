/** What an address asks of the read-only view, in its query: `?embed&theme=dark&target=test&view=outline`. */
export interface EmbedOptions {
  readonly theme: "system" | "light" | "dark";
  /** Instead of the link's own; null to leave that. */
  readonly target: string | null;
  readonly view: "graph" | "outline";
}

/** Reads the query of an address; null where it asks for the whole page. What it does not know has its default. */
export function readEmbedOptions(query: string): EmbedOptions | null {
  const asked = new URLSearchParams(query);
  if (!asked.has("embed")) return null;
  return {
    theme: themeOfQuery(query),
    target: asked.get("target"),
    view: asked.get("view") === "outline" ? "outline" : "graph",
  };
}

/** The colors that an address asks for, for a reader who has chosen none. */
export function themeOfQuery(query: string): EmbedOptions["theme"] {
  // runs at every change of the page, and most addresses have no query
  const theme = query === "" ? null : new URLSearchParams(query).get("theme");
  return theme === "light" || theme === "dark" ? theme : "system";
}
