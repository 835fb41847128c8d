import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGE_READERS, LANGUAGES } from "#i18n/language.ts";
import { welcomeMessages } from "#i18n/en/welcome.ts";
import { ROOT } from "../root.ts";
import { activateMessages } from "./in-each-language.ts";
import { escapeHtml } from "./static-page.ts";

/** What is painted before any script of the page has run; see `first-paint.js`. */
interface StillPage {
  /** For the head. */
  readonly style: string;
  /** For the element that the page is rendered into, which removes it. */
  readonly markup: string;
}

const TOKENS = new Map(
  ["colors.generated.css", "tokens.css"].flatMap((file) =>
    [...readFileSync(join(ROOT, "src/ui", file), "utf8").matchAll(/^\s*--([\w-]+):\s*([^;]+);/gm)].map(
      ([, name = "", value = ""]): [string, string] => [name, value],
    ),
  ),
);

const SCRIPT = readFileSync(join(ROOT, "src/cli/pages/first-paint.js"), "utf8");

/**
 * The page's frame, and on an empty page the words that greet, in every language: at the places where the page itself
 * puts them (`page-header.module.css`, `app.module.css`, `welcome.module.css`).
 */
export function stillPage(): StillPage {
  const words = LANGUAGES.map((language) => {
    const stop = activateMessages(language);
    const { title, lead } = welcomeMessages();
    stop();
    return `<div lang="${language}"><p class="still-title">${escapeHtml(title)}</p><p>${escapeHtml(lead)}</p></div>`;
  });
  const header = `<div class="still-header">${MARK}<span>Stagelight</span></div>`;
  const main = `<div class="still-main"><div class="still-text"></div><div class="still-graph">${words.join("")}</div></div>`;
  return { style: STYLE, markup: `<div class="still">${header}${main}<div class="still-tabs"></div></div>` };
}

/** `first-paint.js`, which knows the languages of the page by this. */
export function firstPaintScript(): string {
  const readers = LANGUAGES.map((language) => `"${language}": ${LANGUAGE_READERS[language]}`);
  return SCRIPT.replace("LANGUAGE_READERS", () => `{ ${readers.join(", ")} }`);
}

const MARK =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path class="still-beam" d="M9.5 4 L14.5 4 L22 18.5 L2 18.5 Z"/><ellipse class="still-spot" cx="12" cy="18.5" rx="10" ry="2.6"/><rect class="still-lamp" x="8.5" y="1.5" width="7" height="3.5" rx="1.2"/></svg>';

const STYLE = `
:root{color-scheme:light dark}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
body{margin:0;background:${token("page")}}
.still,.still *{box-sizing:border-box}
.still{display:flex;flex-direction:column;height:100dvh;overflow:hidden;text-rendering:optimizeLegibility;color:${token("text")};font:400 .8125rem/1.45 ${token("font-ui")}}
:root:not([data-still]) .still,[data-still=embedded] .still{display:none}
.still-header{display:flex;flex:none;align-items:center;gap:8px;height:48px;padding:0 14px;border-bottom:1px solid ${token("line")};background:${token("surface")};font-size:.9375rem;font-weight:650;letter-spacing:-.01em}
.still-header svg{width:22px;height:22px}
.still-beam{fill:${token("glow")}}
.still-spot{fill:light-dark(#e0a526,#ffd684)}
.still-lamp{fill:${token("text-soft")}}
.still-main{display:flex;flex:1;min-height:0}
.still-text{flex:0 1 var(--still-text,38%);box-sizing:content-box;min-width:300px;border-right:1px solid ${token("line")};background:${token("surface")}}
.still-graph{flex:1;min-width:0}
.still-graph>div{display:none;max-width:46rem;margin:0 auto;padding:clamp(16px,5vh,64px) 28px 32px}
.still-graph>div::before{content:"";display:block;width:min(360px,82%);margin:0 auto 18px;aspect-ratio:360/128}
.still-graph p{max-width:34rem;margin:10px auto 0;color:${token("text-soft")};font-size:.9375rem;text-align:center;text-wrap:pretty}
.still-graph p.still-title{max-width:none;margin:0;color:inherit;font-size:clamp(1.25rem,2.6vw,1.75rem);font-weight:650;letter-spacing:-.015em;line-height:1.2;text-wrap:balance}
${LANGUAGES.map((language) => `[data-still=empty][lang=${language}] .still-graph>[lang=${language}]`).join()}{display:block}
.still-tabs{display:none;flex:none;height:55px;border-top:1px solid ${token("line")};background:${token("surface")}}
@media (max-width:1060px){.still-header span{display:none}}
@media (max-width:719px){
.still-header{height:54px;padding:0 10px}
.still-text{display:none}
.still-tabs{display:block}
.still-graph>div{padding:22px 16px 28px}
}
`.trim();

/** The value of one of the page's design tokens. */
function token(name: string): string {
  const value = TOKENS.get(name);
  if (value === undefined) throw new Error(`src/ui has no token --${name}`);
  return value;
}
