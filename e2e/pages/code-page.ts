import { expect, type Locator, type Page } from "@playwright/test";
import { textInAddress } from "./text-in-address.ts";

/** The large editor and what it says, offers and does. */
export class CodePage {
  readonly page: Page;
  private readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole("textbox", { name: /^Dockerfile\. / });
  }

  /** Waits until the editor has replaced the plain field, and gives its field. */
  async ready(): Promise<Locator> {
    await expect(this.field).toBeAttached({ timeout: 30_000 });
    await expect(this.page.getByRole("textbox", { name: "Dockerfile", exact: true })).toHaveCount(0);
    return this.field;
  }

  /** Puts the cursor there; past the end of a line is its end. */
  async goTo(line: number, column: number): Promise<void> {
    const { keyboard } = this.page;
    await this.field.focus();
    await keyboard.press("Control+Home");
    for (let at = 1; at < line; at++) await keyboard.press("ArrowDown");
    await keyboard.press("Home");
    if (column > 90) await keyboard.press("End");
    else for (let at = 1; at < column; at++) await keyboard.press("ArrowRight");
  }

  /** Points at the first place of a word in the first line with `text`, which has to be in view. */
  async hoverWord(text: string, word: string): Promise<void> {
    // An editor that is busy may miss the pointer.
    await expect(async () => {
      // away first: what is pointed at already says nothing new
      await this.page.mouse.move(1000, 500);
      await expect(this.hover()).toBeHidden({ timeout: 5_000 });
      await this.pointAt(text, word);
      await expect(this.hover()).toBeVisible({ timeout: 5_000 });
    }).toPass();
  }

  private async pointAt(text: string, word: string): Promise<void> {
    const line = this.page.getByTestId("editor").locator(".view-line").filter({ hasText: text }).first();
    const { x, y } = await line.evaluate((element, wanted) => {
      const start = (element.textContent ?? "").indexOf(wanted);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (start < at + length) {
          const range = document.createRange();
          range.setStart(node, start - at);
          range.setEnd(node, start - at + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        at += length;
      }
      return { x: 0, y: 0 };
    }, word);
    await this.page.mouse.move(x, y);
  }

  async expectHover(text: string): Promise<void> {
    await expect(this.hover()).toContainText(text);
  }

  async expectOffered(label: string): Promise<void> {
    await expect(this.page.getByRole("listbox", { name: "Suggest" }).getByRole("option").first()).toHaveAccessibleName(
      new RegExp(`^${label.replaceAll(/[^\w]/g, String.raw`\$&`)}(?:\\W|$)`),
    );
  }

  /** What is next to the cursor for a moment. */
  async expectMessage(text: string): Promise<void> {
    await expect(this.page.locator(".monaco-editor-overlaymessage")).toContainText(text);
  }

  async expectCursor(line: number): Promise<void> {
    await expect(this.page.locator(".active-line-number")).toHaveText(`${line}`);
  }

  /** Gives what the cursor is on another name. */
  async rename(name: string): Promise<void> {
    await this.page.keyboard.press("F2");
    const input = this.page.getByRole("textbox", { name: /^Rename input/ });
    await expect(input).toBeFocused();
    await input.fill(name);
    await input.press("Enter");
  }

  /** The text as the address holds it. */
  async expectText(text: string): Promise<void> {
    await expect.poll(() => textInAddress(this.page)).toBe(text);
  }

  private hover(): Locator {
    return this.page.locator(".monaco-hover:visible").filter({ hasText: /\S/ });
  }
}
