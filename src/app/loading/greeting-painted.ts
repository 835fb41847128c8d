/** Whether the HTML has the greeting of an empty page, and shows it. */
export function isGreeting(): boolean {
  return document.documentElement.dataset["still"] === "empty";
}

/** Resolves once the greeting was painted, so that it doesn't wait for what the scripts do next; at once where nobody looks. */
export function greetingPainted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  // A frame is painted after its callbacks.
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
