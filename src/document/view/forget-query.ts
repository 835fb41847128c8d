/** Takes what the address asks for under a key out of it: the reader's choice is newer. */
export function forgetQuery(key: "lang" | "theme"): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(key)) return;
  address.searchParams.delete(key);
  history.replaceState(history.state, "", address);
}
