import { cssColor } from "#core/colors.ts";
import { type Language, LANGUAGE_NAMES, LANGUAGES } from "#i18n/language.ts";
import { staticPageMessages } from "#i18n/en/pages/static-pages.ts";
import { linkToLanguage, type PagePlace, pathOf, siteRoot } from "./page-place.ts";

/** A file of the build: its path below `dist`, and its text. */
export interface StaticFile {
  readonly path: string;
  readonly html: string;
}

interface StaticPage {
  readonly place: PagePlace;
  /** The address of the site, "" while it is unknown. */
  readonly site: string;
  readonly title: string;
  readonly description: string;
  /** HTML, escaped where it quotes. */
  readonly body: string;
}

const STYLE = `
:root{color-scheme:light dark}
body{max-width:60rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;background:${cssColor("surface")};color:${cssColor("text")};font:400 1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
nav{margin-bottom:1.5rem;font-size:.875rem}
.languages{float:right;margin:0 0 .5rem 1rem}
h1{margin:0 0 .25rem;font-size:1.5rem;overflow-wrap:anywhere}
h2{margin:2rem 0 .25rem;font-size:1.0625rem}
p,li,td,th{max-width:72ch}
a{color:${cssColor("accent")}}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875rem}
pre{margin:.25rem 0 .5rem;padding:.6rem .8rem;border:1px solid ${cssColor("line")};border-radius:6px;overflow-x:auto;line-height:1.5}
mark{background:${cssColor("warning-soft")};color:inherit;text-decoration:underline wavy ${cssColor("warning")};text-underline-offset:3px}
.about,.facts{color:${cssColor("text-faint")}}
.facts{font-size:.875rem}
.k{color:${cssColor("code-keyword")};font-weight:600}
.f{color:${cssColor("code-keyword")}}
.s{color:${cssColor("code-string")}}
.v{color:${cssColor("code-variable")}}
.c{color:${cssColor("code-comment")}}
table{border-collapse:collapse}
th,td{padding:.2rem 1rem .2rem 0;border-bottom:1px solid ${cssColor("line")};text-align:left;vertical-align:top}
ul.list{padding:0;list-style:none}
ul.list li{display:grid;grid-template-columns:minmax(min(16rem,45%),auto) 1fr 4.5rem;gap:0 1rem;max-width:none;padding:.15rem 0}
ul.list a{width:16rem;max-width:100%;overflow-wrap:anywhere}
@media (max-width:40rem){ul.list li{grid-template-columns:1fr;padding:.4rem 0;overflow-wrap:anywhere}}
`.trim();

// style-src: the one style above; connect-src: audit tools fetch robots.txt from the page; no scripts
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * A whole page that is read without JavaScript, in the language whose messages are current. It says where it is in every
 * other language, to readers and to search engines.
 */
export function staticPage({ place, site, title, description, body }: StaticPage): StaticFile {
  const html = `<!doctype html>
<html lang="${place.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)} - Stagelight</title>
<link rel="icon" type="image/svg+xml" href="${siteRoot(place)}favicon.svg">
${alternates(place, site)}<style>${STYLE}</style>
</head>
<body>
${otherLanguages(place)}
${body}
</body>
</html>
`;
  return { path: pathOf(place), html };
}

/** For search engines, which read whole addresses only: the page in each language, and in English for readers of any other. */
function alternates(place: PagePlace, site: string): string {
  if (site === "") return "";
  const link = (name: string, language: Language): string =>
    `<link rel="alternate" hreflang="${name}" href="${escapeHtml(linkToLanguage(place, language, site))}">`;
  return [...LANGUAGES.map((language) => link(language, language)), link("x-default", "en"), ""].join("\n");
}

/** For readers: links to the page in the other languages, relative, so that a copy of the site leads to itself. */
function otherLanguages(place: PagePlace): string {
  const links = LANGUAGES.filter((language) => language !== place.language).map((language) => {
    const href = escapeHtml(linkToLanguage(place, language, ""));
    return `<a href="${href}" lang="${language}" hreflang="${language}">${LANGUAGE_NAMES[language]}</a>`;
  });
  const label = escapeHtml(staticPageMessages().languages);
  return `<nav class="languages" aria-label="${label}">${links.join(" · ")}</nav>`;
}

/** A text, fit for HTML and for its quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
