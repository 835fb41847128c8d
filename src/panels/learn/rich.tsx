import { richParts } from "#views/learn/rich-text.ts";

/** A sentence of a lesson, with its code and what matters most in it. */
export function Rich({ children }: { readonly children: string }) {
  return richParts(children).map(({ kind, text, at }) => {
    if (kind === "code") return <code key={at}>{text}</code>;
    return kind === "strong" ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>;
  });
}
