const TABLE = /^\s*(?:IMAGE|ID)\s+CREATED\s+CREATED BY\s+SIZE\b/;
const HISTORY = /^\s*\[?\s*\{[^\n]{0,4000}"created_?by"\s*:/i;
const CONFIG = /"config"\s*:\s*\{/i;
const ARCHITECTURE = /"architecture"\s*:\s*"/i;

/**
 * Whether a text is what Docker says about an image: `docker inspect`, `docker buildx imagetools inspect`, or
 * `docker history`. It may still prove unreadable.
 */
export function looksLikeImage(text: string): boolean {
  if (TABLE.test(text)) return true;
  const [first] = /\S/.exec(text) ?? [""];
  if (first !== "{" && first !== "[") return false;
  return (CONFIG.test(text) && ARCHITECTURE.test(text)) || HISTORY.test(text);
}
