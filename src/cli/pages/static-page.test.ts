import { afterEach, describe, expect, it } from "vitest";
import { activate } from "#i18n/activate.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { examplePages } from "./example-pages.ts";
import { rulePages } from "./rule-pages.ts";
import { staticPage } from "./static-page.ts";

const PAGE = { title: "A & B", description: "C", body: "<h1>D</h1>" };
const FOLDER = "rules/stages/no-shell/";

afterEach(() => activate("en"));

function alternatesOf(html: string): readonly (readonly [string | undefined, string | undefined])[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g);
  return Array.from(links, ([, language, href]) => [language, href] as const);
}

describe("staticPage", () => {
  it("is in the folder of its language and says which one it is in", () => {
    const pages = LANGUAGES.map((language) => staticPage({ ...PAGE, place: { language, folder: FOLDER }, site: "" }));
    expect(pages.map(({ path, html }) => [path, /<html lang="(.+?)">/.exec(html)?.[1]])).toEqual([
      ["rules/stages/no-shell/index.html", "en"],
      ["zh-Hant/rules/stages/no-shell/index.html", "zh-Hant"],
      ["zh-Hans/rules/stages/no-shell/index.html", "zh-Hans"],
    ]);
  });

  it("names itself in every language to search engines, where the site's address is known", () => {
    const place = { language: "zh-Hant", folder: "examples/" } as const;
    expect(alternatesOf(staticPage({ ...PAGE, place, site: "https://acme.github.io/stagelight" }).html)).toEqual([
      ["en", "https://acme.github.io/stagelight/examples/"],
      ["zh-Hant", "https://acme.github.io/stagelight/zh-Hant/examples/"],
      ["zh-Hans", "https://acme.github.io/stagelight/zh-Hans/examples/"],
      ["x-default", "https://acme.github.io/stagelight/examples/"],
    ]);
    expect(alternatesOf(staticPage({ ...PAGE, place, site: "" }).html)).toEqual([]);
  });

  it("links to the other languages, each in its own words, within the same copy of the site", async () => {
    await activate("zh-Hans");
    const { html } = staticPage({
      ...PAGE,
      place: { language: "zh-Hans", folder: "rules/DL3008/" },
      site: "https://example.com/",
    });
    expect(html).toContain(
      '<nav class="languages" aria-label="语言"><a href="../../../rules/DL3008/" lang="en" hreflang="en">English</a> · <a href="../../../zh-Hant/rules/DL3008/" lang="zh-Hant" hreflang="zh-Hant">繁體中文</a></nav>',
    );
  });

  it("escapes what is quoted", () => {
    const { html } = staticPage({ ...PAGE, place: { language: "en", folder: FOLDER }, site: "" });
    expect(html).toContain("<title>A &#38; B - Stagelight</title>");
  });
});

it("leads from every page to pages that there are", async () => {
  const files = [...(await rulePages("")), ...(await examplePages(""))];
  const known = new Set(["index.html", "favicon.svg", ...files.map(({ path }) => path)]);
  const broken = files.flatMap(({ path, html }) =>
    Array.from(html.matchAll(/href="([^"#?]*)[^"]*"/g), ([, href = ""]) => href)
      .filter((href) => !/^https?:/.test(href))
      .map((href) => new URL(href, `https://x/site/${path}`).pathname)
      .filter((target) => !known.has(target.replace("/site/", "").replace(/(?:^|(?<=\/))$/, "index.html")))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});
