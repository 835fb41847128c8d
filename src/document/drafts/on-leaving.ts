/** Has `keep` called whenever the page may be left for good: closed, reloaded, or put aside on a phone. Returns what ends it. */
export function onLeaving(keep: () => void): () => void {
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
  return () => {
    removeEventListener("pagehide", keep);
    document.removeEventListener("visibilitychange", keep);
  };
}
