/**
 * Resolves once the greeting that an empty page has in its HTML was painted, so that it doesn't wait for what the scripts
 * do next; at once where there is none, or nobody looks.
 */
export function greetingPainted(): Promise<void> {
  if (document.hidden || document.documentElement.dataset["still"] !== "empty") return Promise.resolve();
  // A frame is painted after its callbacks.
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
