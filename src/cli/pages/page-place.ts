import { type Language, pageFolder } from "#i18n/language.ts";

/** Where a page that is read without JavaScript is. */
export interface PagePlace {
  readonly language: Language;
  /** Its folder below that of its language, the same in every language: `rules/DL3008/`. */
  readonly folder: string;
}

/** Its file below `dist`: `zh-Hant/rules/DL3008/index.html`. */
export function pathOf({ language, folder }: PagePlace): string {
  return `${pageFolder(language)}${folder}index.html`;
}

/** From the page up to the pages of its language: `../../`. */
export function languageRoot({ folder }: PagePlace): string {
  return upFrom(folder);
}

/** From the page up to the top of the site, where Stagelight itself is: `../../../`. */
export function siteRoot({ language, folder }: PagePlace): string {
  return upFrom(pageFolder(language) + folder);
}

/**
 * From the page to Stagelight itself, which then speaks the page's language. `fragment` is a link without what is before
 * its `#`. English pages, whose addresses existed before there were others, leave the language to the reader's choice.
 */
export function linkToApp(place: PagePlace, fragment = ""): string {
  const query = place.language === "en" ? "" : `?lang=${place.language}`;
  return `${siteRoot(place)}${query}${fragment}`;
}

/**
 * From the page to the same page in another language: a whole address if that of the site is known (`site`), else a
 * relative one. Throws for a site that isn't an address; "" is an unknown one.
 */
export function linkToLanguage(place: PagePlace, language: Language, site: string): string {
  const path = pageFolder(language) + place.folder;
  return site === "" ? siteRoot(place) + path : new URL(path, siteBase(site)).href;
}

/** The address of the site's folder, with its slash. Throws for what isn't an address. */
export function siteBase(site: string): URL {
  return new URL(site.endsWith("/") ? site : `${site}/`);
}

function upFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
