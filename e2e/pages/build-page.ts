import { expect, type Locator, type Page } from "@playwright/test";
import { decodeLink, encodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { expectAccessible } from "./accessible.ts";

export type BuildPanelName = "Explain" | "Plan" | "Image" | "Steps" | "Cache" | "Log" | "Outline";

/** The panels about the build, which on a phone share a screen. */
export class BuildPage {
  readonly page: Page;
  readonly isPhone: boolean;

  constructor(page: Page, isPhone: boolean) {
    this.page = page;
    this.isPhone = isPhone;
  }

  /** Opens a link to `state` with a panel in front. */
  async open(state: LinkState, name: BuildPanelName): Promise<void> {
    await this.page.goto(`./${await encodeLink({ ...state, view: { panel: name.toLowerCase() } })}`);
    await this.show(name);
  }

  /** Brings a panel to the front. */
  async show(name: BuildPanelName): Promise<void> {
    if (this.isPhone) await this.screen("Build");
    const tabs = this.page.getByRole("tablist", { name: this.isPhone ? "Build" : "Panels", exact: true });
    await expect(tabs.getByRole("tab", { selected: true })).toBeVisible();
    const tab = tabs.getByRole("tab", { name, exact: true });
    if ((await tab.count()) === 0) {
      await this.page.getByRole("button", { name: "More panels" }).click();
      await this.page.getByRole("menuitem", { name, exact: true }).click();
    } else await tab.click();
    await expect(tab).toHaveAttribute("aria-selected", "true");
  }

  /** Fills a phone's screen. */
  async screen(name: string): Promise<void> {
    await this.page.getByRole("tablist", { name: "Screens" }).getByRole("tab", { name, exact: true }).click();
  }

  /** What the panel in front holds. */
  get panel(): Locator {
    const panels = this.page.getByRole("tabpanel");
    return this.isPhone ? panels.filter({ has: this.page.getByRole("tabpanel") }).getByRole("tabpanel") : panels;
  }

  /** What the address holds, which follows the document. */
  async inAddress(): Promise<LinkState | null> {
    const decoded = await decodeLink(new URL(this.page.url()).hash);
    return decoded.kind === "ok" ? decoded.state : null;
  }

  /** Nothing in the panel keeps anyone out, as far as axe can tell. */
  expectAccessible(): Promise<void> {
    return expectAccessible(this.page, '[role="tabpanel"]');
  }
}
