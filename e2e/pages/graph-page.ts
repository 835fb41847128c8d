import { expect, type Locator, type Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { expectAccessible } from "./accessible.ts";
import { drawingFaults } from "./drawing-faults.ts";
import { shownDocument } from "./shown-document.ts";

/** An edge as the document says it: `stage:0>stage:1 copy 4,7 built`. */
export type EdgeText = string;

/** The page by what its graph says of itself (the DOM contract of the design). */
export class GraphPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a link to `state` and waits until its graph is drawn. */
  async open(state: LinkState): Promise<void> {
    const { dockerfile, target = "", platform = "" } = state;
    const isLoaded = this.page.url().startsWith("http");
    await this.page.goto(`./${await encodeLink(state)}`);
    // A page that is there already still shows the graph before for a moment.
    if (isLoaded) {
      await expect
        .poll(async () => ({ target: "", platform: "", ...(await shownDocument(this.page)) }))
        .toMatchObject({ dockerfile, target, platform });
    }
    await this.settle();
  }

  async settle(): Promise<void> {
    const settled = this.page.locator('[data-testid="graph"][data-settled="true"]');
    await expect(settled).toBeAttached({ timeout: 60_000 });
  }

  /** Chooses a target by its name and waits for the graph of it. */
  async chooseTarget(name: string): Promise<void> {
    const control = this.page.getByRole("combobox", { name: "Target" });
    await control.selectOption(name);
    await this.settle();
  }

  /** The group that is a stage's node, by the stage's name. */
  card(name: string): Locator {
    return this.page.getByRole("group", { name: new RegExp(`^Stage \\d+, ${name}(?:,|$)`) });
  }

  /** The group that is the node of an image or another source, by its name. */
  source(name: string): Locator {
    return this.page.getByRole("group", { name: new RegExp(`^${name}, `) });
  }

  /** What can be done with the whole picture. */
  toolbar(): Locator {
    return this.page.getByRole("toolbar", { name: "Graph" });
  }

  /** Opens the menu of how the graph is shown and takes an entry of it. */
  async chooseView(entry: string): Promise<void> {
    await this.toolbar().getByRole("button", { name: "View" }).click();
    await this.page.getByRole("menuitem", { name: new RegExp(`^${entry}`) }).click();
    await this.settle();
  }

  /** The graph's own keys work when it has the focus. */
  async focus(): Promise<void> {
    await this.page.getByRole("application", { name: /^Stages\./ }).focus();
  }

  /** Goes nearer, so many steps. */
  async zoomIn(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) await this.toolbar().getByRole("button", { name: "Zoom in" }).click();
  }

  /** The zoom that the toolbar shows, in percent. */
  async zoom(): Promise<number> {
    return Number.parseInt(
      (await this.toolbar()
        .getByText(/^\d+%$/)
        .textContent()) ?? "",
      10,
    );
  }

  /** Where each node is in the graph, whatever the camera does. */
  places(): Promise<Readonly<Record<string, string>>> {
    return this.page.getByTestId("graph").evaluate((graph) => {
      const nodes = [...graph.querySelectorAll<HTMLElement>("[data-part=node]")];
      return Object.fromEntries(nodes.map((node) => [node.dataset["id"] ?? "", node.style.transform]));
    });
  }

  /** What is wrong with the drawing: nodes that overlap, text that leaves its card or is cut, covered names. */
  faults(): Promise<readonly string[]> {
    return this.page.getByTestId("graph").evaluate(drawingFaults);
  }

  /** The height of the smallest letters of the rows, as they are on the screen, in pixels. */
  letterHeight(): Promise<number> {
    return this.page.getByTestId("graph").evaluate((graph) => {
      const rows = [...graph.querySelectorAll<HTMLElement>('[data-testid="stage"] li button')];
      const heights = rows.map((row) => {
        const zoom = row.getBoundingClientRect().width / row.offsetWidth;
        return Number.parseFloat(getComputedStyle(row).fontSize) * zoom;
      });
      return Math.min(...heights);
    });
  }

  /** Nothing of the graph, or of a part of the page, keeps anyone out, as far as axe can tell. */
  expectAccessible(part = '[data-testid="graph"]'): Promise<void> {
    return expectAccessible(this.page, part);
  }

  /** `data-build` of every stage, by index. */
  stages(): Promise<string[]> {
    return this.page.getByTestId("stage").evaluateAll((cards) => {
      const builds: string[] = [];
      for (const card of cards) builds[Number(card.getAttribute("data-stage"))] = card.getAttribute("data-build") ?? "";
      return builds;
    });
  }

  /** Every edge between stages and images, sorted. */
  edges(): Promise<EdgeText[]> {
    return this.page.getByTestId("edge").evaluateAll((edges) => {
      const names = ["data-kind", "data-lines", "data-build"];
      const texts = edges.map((edge) => {
        const ends = `${edge.getAttribute("data-from")}>${edge.getAttribute("data-to")}`;
        return [ends, ...names.map((name) => edge.getAttribute(name))].join(" ");
      });
      return texts.toSorted();
    });
  }

  /** The images that are built from, sorted. */
  images(): Promise<string[]> {
    return this.page.getByTestId("source").evaluateAll((sources) => {
      const built = sources.filter((one) => one.getAttribute("data-build") === "built");
      const images = built.filter((one) => one.getAttribute("data-kind") === "image");
      return images.map((one) => one.getAttribute("data-ref") ?? "").toSorted();
    });
  }
}
