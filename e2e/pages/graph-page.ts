import { expect, type Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";

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
    await this.page.goto(`./${await encodeLink(state)}`);
    await this.settle();
  }

  async settle(): Promise<void> {
    await expect(this.page.locator('[data-testid="graph"][data-settled="true"]')).toBeAttached();
  }

  /** Chooses a target by its name and waits for the graph of it. */
  async chooseTarget(name: string): Promise<void> {
    const control = this.page.getByRole("combobox", { name: "Target" });
    await control.selectOption(name);
    await this.settle();
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
