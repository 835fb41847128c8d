import { expect, type Locator, type Page } from "@playwright/test";
import { isWithoutEditor } from "../support/without-editor.ts";
import { CodePage } from "./code-page.ts";
import { textInAddress } from "./text-in-address.ts";

/** The text of the page: typed into the large editor where a test asks for it, otherwise into the plain field. */
export class EditorPage {
  readonly page: Page;
  private readonly isPhone: boolean;

  constructor(page: Page, isPhone: boolean) {
    this.page = page;
    this.isPhone = isPhone;
  }

  /** Types at the end of the text. */
  async append(text: string): Promise<void> {
    const field = await this.field();
    await field.focus();
    await this.page.keyboard.press("Control+End");
    // Monaco closes brackets and quotes and indents by itself; what is inserted stays as it is
    if (text.includes("\n")) await this.page.keyboard.insertText(text);
    else await this.page.keyboard.type(text);
  }

  /** The Dockerfile that the address holds, which follows the text. */
  textInAddress(): Promise<string> {
    return textInAddress(this.page);
  }

  async expectText(text: string): Promise<void> {
    await expect.poll(() => this.textInAddress()).toBe(text);
  }

  /** Shows the graph where it is not next to the text. */
  async showGraph(): Promise<void> {
    if (this.isPhone) await this.page.getByRole("tab", { name: "Graph" }).click();
  }

  private async field(): Promise<Locator> {
    if (this.isPhone) await this.page.getByRole("tab", { name: "Dockerfile" }).click();
    if (this.isPhone || (await isWithoutEditor(this.page.context(), this.page.url())))
      return this.page.getByRole("textbox", { name: "Dockerfile" });
    return new CodePage(this.page).ready();
  }
}
