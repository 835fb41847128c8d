import type { Analysis } from "#core/analysis.ts";
import { toMermaid } from "#core/export/mermaid.ts";
import { shareMessages } from "#i18n/en/share.ts";

/** The forms in which a link can be shared. */
export type ShareFormat = "link" | "markdown-link" | "markdown-code" | "mermaid" | "iframe" | "readable";

/** The whole addresses of one state. */
export interface ShareAddresses {
  readonly short: string;
  /** That a person can read and write. */
  readonly readable: string;
  /** Of the read-only view. */
  readonly embed: string;
}

/** The text that is pasted, for each form. `dockerfile` is the one that the addresses hold. */
export function shareTexts(
  analysis: Analysis,
  dockerfile: string,
  { short, readable, embed }: ShareAddresses,
): Readonly<Record<ShareFormat, string>> {
  const title = shareTitle(analysis);
  const link = `[${title}](${short.replaceAll("(", "%28").replaceAll(")", "%29")})`;
  return {
    link: short,
    "markdown-link": link,
    "markdown-code": `${fenced("dockerfile", dockerfile)}\n\n${link}\n`,
    mermaid: `${fenced("mermaid", toMermaid(analysis))}\n\n${link}\n`,
    iframe: iframeText(embed, title),
    readable,
  };
}

/** The HTML that shows an address of the embedded view in another page. */
export function iframeText(address: string, title: string, height = 480): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

/** What the link is called where it has a text. */
export function shareTitle({ stages, build }: Analysis): string {
  const words = shareMessages();
  const target = stages[build.stage];
  return target === undefined || stages.length < 2 ? words.linkTitle : words.linkTitleOf(stages.length, target.label);
}

/** A code block of Markdown whose fence no line of the code can close. */
function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n+$/, "")}\n${fence}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
