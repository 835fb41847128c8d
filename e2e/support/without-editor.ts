import type { IncomingMessage, ServerResponse } from "node:http";
import type { BrowserContext } from "@playwright/test";
import { standInFor } from "./stand-in.ts";

const COOKIE = "without-editor";

const EDITOR_FILE = /\/(assets\/code-editor-[^/]+\.(js|css))$/;

/**
 * Answers the requests for the large editor's files with an editor that draws nothing, where the page has the cookie.
 * Loading the real one takes longer than most tests, and most have no use for it.
 */
export function answerWithoutEditor(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [, path = "", type] = EDITOR_FILE.exec(request.url ?? "") ?? [];
  if (type === undefined || !request.headers.cookie?.includes(COOKIE)) return next();
  response.setHeader("Content-Type", type === "js" ? "text/javascript" : "text/css");
  // the next page may need the real one
  response.setHeader("Cache-Control", "no-store");
  response.end(type === "js" ? standInFor(path, "() => null") : "");
}

/** The pages of a context keep the plain text field from now on, where they come from this host. */
export function goWithoutEditor(context: BrowserContext, url: string): Promise<void> {
  return context.addCookies([{ name: COOKIE, value: "yes", url }]);
}

export async function isWithoutEditor(context: BrowserContext, url: string): Promise<boolean> {
  return (await context.cookies(url)).some(({ name }) => name === COOKIE);
}
