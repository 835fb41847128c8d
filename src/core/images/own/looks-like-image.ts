const TABLE = /^(?:IMAGE|ID)\s+CREATED\s+CREATED BY\s+SIZE\b/;
const HISTORY = /^(?:\[\s*)?\{[^\n]{0,4000}"created_?by"\s*:/i;
const CONFIG = /"config"\s*:\s*\{/i;
const ARCHITECTURE = /"architecture"\s*:\s*"/i;

/**
 * Whether a text is what Docker says about an image: `docker inspect`, `docker buildx imagetools inspect`, or
 * `docker history`. It may still prove unreadable.
 */
export function looksLikeImage(text: string): boolean {
  const written = text.trimStart();
  if (TABLE.test(written)) return true;
  if (!/^[{[]/.test(written)) return false;
  return (CONFIG.test(written) && ARCHITECTURE.test(written)) || HISTORY.test(written);
}
