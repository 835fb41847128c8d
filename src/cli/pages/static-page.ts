import { cssColor } from "#core/export/palette.ts";

/** A file of the build: its path below `dist`, and its text. */
export interface StaticFile {
  readonly path: string;
  readonly html: string;
}

interface StaticPage {
  readonly title: string;
  readonly description: string;
  /** From the page up to the top of the site: `../../`. */
  readonly up: string;
  /** HTML, escaped where it quotes. */
  readonly body: string;
}

const STYLE = `
:root{color-scheme:light dark}
body{max-width:60rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;background:${cssColor("surface")};color:${cssColor("text")};font:400 1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
nav{margin-bottom:1.5rem;font-size:.875rem}
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
`.trim();

// style-src: the one style above; a page without scripts allows none
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page that is read without JavaScript. */
export function staticPage({ title, description, up, body }: StaticPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)} - Stagelight</title>
<link rel="icon" type="image/svg+xml" href="${up}favicon.svg">
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A text, fit for HTML and for its quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
