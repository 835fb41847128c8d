import { expect, type Locator, type Page } from "@playwright/test";

/** What may be in Latin letters in every language: names, code, keys and what BuildKit itself says. */
const NAMES =
  /\b(?:Stagelight|Dockerfile|BuildKit|Docker|Mermaid|hadolint|React Flow|English|dockerignore|buildx?|scratch|FROM|COPY|RUN|ARG|ENV|ADD)\b/giu;

/** The page by the language it speaks. */
export class LanguagePage {
  readonly page: Page;
  private readonly isPhone: boolean;

  constructor(page: Page, isPhone: boolean) {
    this.page = page;
    this.isPhone = isPhone;
  }

  async expectSpoken(language: string): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("lang", language);
  }

  /** Opens the menu that has the languages, whatever it is called now. */
  async openMenu(): Promise<void> {
    const name = this.isPhone ? /^(?:More|更多)$/u : /^(?:Language|語言|语言)$/u;
    await this.page.getByRole("button", { name }).click();
  }

  /** Chooses a language by its own name. */
  async choose(name: string): Promise<void> {
    await this.openMenu();
    await this.page.getByRole("menuitemradio", { name, exact: true }).click();
  }

  /** English words that one sees, or hears from a screen reader, in a part of the page; code has no language. */
  async englishIn(part: Locator): Promise<readonly string[]> {
    const texts = await part.evaluateAll((roots) => {
      const found: string[] = [];
      for (const element of roots.flatMap((root) => [root, ...root.querySelectorAll("*")])) {
        if (!element.checkVisibility() || element.closest("code, pre, textarea, select, kbd")) continue;
        for (const name of ["aria-label", "title", "placeholder"]) found.push(element.getAttribute(name) ?? "");
        for (const child of element.childNodes) if (child instanceof Text) found.push(child.data.trim());
      }
      return found;
    });
    const isEnglish = (text: string): boolean => /[a-z]{2,} [a-z]{2,}|^[A-Z]?[a-z]{2,}…?$/u.test(text);
    return [...new Set(texts.filter((text) => isEnglish(text.replaceAll(NAMES, "").trim())))];
  }
}
