import type { Page } from "@playwright/test";
import { dropFiles } from "./drop-files.ts";

/** One of several tabs, whose text is in the plain field of a phone. Time in it passes when it is told to. */
export class TabPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.locator('[data-testid="editor"] textarea').waitFor({ state: "attached" });
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.querySelector<HTMLTextAreaElement>(".nokey textarea")?.value ?? "");
  }

  /** Replaces the text, as typing does. */
  async write(text: string): Promise<void> {
    await this.page.evaluate((value) => {
      const field = document.querySelector<HTMLTextAreaElement>(".nokey textarea");
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
      set?.call(field, value);
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
  }

  /** Drops a Dockerfile and waits until it is open. */
  async drop(content: string): Promise<void> {
    await dropFiles(this.page, [{ name: "Dockerfile", content }]);
    await this.shows(content);
  }

  /** Goes to another address of the page and waits until its text is there. */
  async follow(hash: string, text: string): Promise<void> {
    await this.page.evaluate((fragment) => (location.hash = fragment), hash);
    await this.shows(text);
  }

  /** Chooses a stage where there is one, and another screen. */
  async look(): Promise<void> {
    await this.page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid="stage"] button')?.click();
      const tabs = [...document.querySelectorAll<HTMLElement>('[role="tablist"] [role="tab"]')];
      tabs.find((tab) => tab.getAttribute("aria-selected") === "false")?.click();
    });
  }

  async hide(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new Event("pagehide")));
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Ends the tab's process, and tells the page nothing. */
  async crash(): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const isGone = new Promise((resolve) => this.page.once("crash", resolve));
    // It never answers.
    void devtools.send("Page.crash").catch(() => {});
    await isGone;
    await this.page.close();
  }

  async pass(milliseconds: number): Promise<void> {
    await this.page.clock.runFor(milliseconds);
  }

  /** Every text that the browser keeps: the draft, the versions, and what is on its way to them. */
  keptTexts(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const stored = Object.values({ ...localStorage }).flatMap((value: string) => textsIn(parsed(value)));
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("stagelight");
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", reject);
      });
      const names = [...database.objectStoreNames];
      const versions = names.includes("versions")
        ? await new Promise<unknown[]>((resolve, reject) => {
            const request = database.transaction("versions").objectStore("versions").getAll();
            request.addEventListener("success", () => resolve(request.result));
            request.addEventListener("error", reject);
          })
        : [];
      database.close();
      return [...stored, ...versions.flatMap(textsIn)];

      function textsIn(value: unknown): string[] {
        if (typeof value !== "object" || value === null) return [];
        return Object.entries(value).flatMap(([key, inner]) =>
          key === "dockerfile" && typeof inner === "string" ? [inner] : textsIn(inner),
        );
      }
      function parsed(value: string): unknown {
        try {
          return JSON.parse(value);
        } catch {
          return null;
        }
      }
    });
  }

  private async shows(text: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLTextAreaElement>(".nokey textarea")?.value === wanted,
      text,
    );
  }
}
