/** Gives an element a tooltip: spread onto it. The name itself is the element's `aria-label`. */
export function tooltip(
  text: string,
  keys?: string,
): { readonly "data-tooltip": string; readonly "data-keys"?: string } {
  return { "data-tooltip": text, ...(keys === undefined ? {} : { "data-keys": keys }) };
}
