import { siteBase } from "./page-place.ts";
import { escapeHtml, type StaticFile } from "./static-page.ts";

/**
 * What search engines read first: `robots.txt`, and where the site's address is known a site map with every page that
 * can be read without JavaScript. `paths` are files of the build, `site` is the address of its folder, "" for unknown:
 * site maps hold whole addresses. Throws for what isn't an address.
 */
export function siteMap(paths: readonly string[], site: string): readonly StaticFile[] {
  const robots = "User-agent: *\nAllow: /\n";
  if (site === "") return [{ path: "robots.txt", html: robots }];
  const base = siteBase(site);
  const entries = ["", ...paths.map((path) => path.replace(/index\.html$/, ""))].map((path) => {
    const address = new URL(path, base).href;
    return `<url><loc>${escapeHtml(address)}</loc></url>`;
  });
  const map = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
  const where = new URL("sitemap.xml", base).href;
  return [
    { path: "robots.txt", html: `${robots}Sitemap: ${where}\n` },
    { path: "sitemap.xml", html: map },
  ];
}
