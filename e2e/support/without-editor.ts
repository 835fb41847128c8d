import type { IncomingMessage, ServerResponse } from "node:http";

/** The cookie of a page that keeps the plain text field. */
export const WITHOUT_EDITOR = "without-editor";

const EDITOR_FILE = /\/assets\/code-editor-[^/]+\.(js|css)$/;

/**
 * Answers the requests for the large editor's files with an editor that draws nothing, where the page has the cookie.
 * Loading the real one takes longer than most tests, and most have no use for it.
 */
export function answerWithoutEditor(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [, type] = EDITOR_FILE.exec(request.url ?? "") ?? [];
  if (type === undefined || !request.headers.cookie?.includes(WITHOUT_EDITOR)) return next();
  response.setHeader("Content-Type", type === "js" ? "text/javascript" : "text/css");
  // the next page may need the real one
  response.setHeader("Cache-Control", "no-store");
  response.end(type === "js" ? "export default () => null;" : "");
}
