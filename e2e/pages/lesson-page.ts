import { expect, type Locator, type Page } from "@playwright/test";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { isWithoutEditor } from "../support/without-editor.ts";
import { GraphPage } from "./graph-page.ts";

/** The lesson of the page: its panel, and the build that its steps are about. */
export class LessonPage {
  readonly page: Page;
  readonly panel: Locator;
  readonly graph: GraphPage;
  /** What is said of the present build. */
  readonly outcome: Locator;
  private readonly isPhone: boolean;

  constructor(page: Page, isPhone: boolean) {
    this.page = page;
    this.isPhone = isPhone;
    this.panel = page.getByTestId("lesson");
    this.outcome = this.panel.getByTestId("outcome");
    this.graph = new GraphPage(page);
  }

  /** Opens a step by its link, counted from 1; `query` may ask for a language. */
  async open(lesson: string, step: number, query = ""): Promise<void> {
    await this.page.goto(`./${query}#l/${lesson}/${step}`);
    await this.expectStep(lesson, step);
  }

  async expectStep(lesson: string, step: number): Promise<void> {
    await expect(this.panel).toHaveAttribute("data-step", `${lesson}/${step}`);
    await this.graph.settle();
  }

  /** Puts in what a reader would type and choose. */
  async answer(
    { dockerfile, target, buildArgs, dockerignore, platform, project }: BuildInput,
    start: BuildInput,
  ): Promise<void> {
    const before = new Map(Object.entries(start.project?.files ?? {}));
    for (const [path, text] of Object.entries(project?.files ?? {})) {
      if (text === before.get(path)) continue;
      await this.page.getByRole("tab", { name: path }).click();
      await this.type(text);
    }
    if (dockerfile !== start.dockerfile) await this.type(dockerfile);
    if (target !== start.target) await this.page.getByRole("combobox", { name: TARGET }).selectOption(target ?? "");
    for (const [name, value] of Object.entries(buildArgs ?? {})) await this.giveBuildArg(name, value);
    if (dockerignore !== start.dockerignore) await this.ignore(dockerignore ?? "");
    if (platform !== start.platform) {
      await this.page.getByRole("combobox", { name: PLATFORM }).selectOption(platform ?? "");
    }
  }

  /** Goes back to the lesson where it is not next to the rest. */
  async show(): Promise<void> {
    if (this.isPhone) await this.screen(LESSON).click();
  }

  async expectDone(): Promise<void> {
    await this.show();
    await expect(this.outcome).toHaveAttribute("data-done", "true");
  }

  async expectWrong(kind: string): Promise<void> {
    await this.show();
    await expect(this.outcome).toHaveAttribute("data-wrong", kind);
  }

  /** The box of a stage in the list of the guess. */
  guess(stage: number): Locator {
    return this.panel.getByRole("checkbox").nth(stage);
  }

  async reveal(): Promise<void> {
    await this.panel.getByRole("button", { name: REVEAL }).click();
    await this.graph.settle();
  }

  async guessAgain(): Promise<void> {
    await this.panel.getByRole("button", { name: GUESS_AGAIN }).click();
    await this.graph.settle();
  }

  /** Goes on with a key, as often as it takes, until something has the focus. */
  async tabTo(wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await this.page.keyboard.press(key);
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    await expect(wanted).toBeFocused();
  }

  /** Of each stage, whether it should have been chosen: as revealed. */
  answers(): Promise<boolean[]> {
    return this.panel
      .locator("[data-was]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-was") === "true"));
  }

  /** Opens a screen of a phone, or a panel next to the text. */
  screen(name: RegExp): Locator {
    return this.page.getByRole("tab", { name });
  }

  private async type(text: string): Promise<void> {
    if (this.isPhone) await this.screen(/^Dockerfile$/).click();
    if (this.isPhone || (await isWithoutEditor(this.page.context(), this.page.url()))) {
      await this.page.getByRole("textbox", { name: "Dockerfile" }).fill(text);
      return;
    }
    const large = this.page.getByRole("textbox", { name: /^Dockerfile[.。]/ });
    await expect(large).toBeAttached({ timeout: 30_000 });
    await large.focus();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.insertText(text);
  }

  private async giveBuildArg(name: string, value: string): Promise<void> {
    await this.openPanel(/^(?:Inputs|輸入|输入)/);
    await this.page.getByRole("textbox", { name: new RegExp(name) }).fill(value);
  }

  private async ignore(text: string): Promise<void> {
    await this.openPanel(/^\.dockerignore/);
    await this.page.getByRole("textbox", { name: /\.dockerignore/ }).fill(text);
  }

  /** A panel that the row has no room for is in its menu. */
  private async openPanel(name: RegExp): Promise<void> {
    const tab = this.screen(name);
    await expect(tab.or(this.page.getByRole("button", { name: MORE_TABS }))).not.toHaveCount(0);
    if ((await tab.count()) > 0) return tab.click();
    await this.page.getByRole("button", { name: MORE_TABS }).click();
    await this.page.getByRole("menuitem", { name }).click();
  }
}

/** More than there is to focus on any page. */
const MOST_PRESSES = 300;

const LESSON = /^(?:Lesson|課程|课程)$/;
const MORE_TABS = /^(?:More panels|More tabs|更多)/;
const REVEAL = /^(?:Reveal the answer|揭曉答案|揭晓答案)$/;
const GUESS_AGAIN = /^(?:Try again|再猜一次)$/;
const TARGET = /^(?:Target|目標|目标)/;
const PLATFORM = /^(?:Platform|平台)/;
