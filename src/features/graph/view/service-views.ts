import { imageName } from "#document/stages/image-name.ts";
import { cutMiddle } from "#document/stages/cut-middle.ts";
import { drawnServices } from "#document/stages/drawn-services.ts";
import { serviceKey, serviceNotes } from "#document/stages/service-words.ts";
import { NAME_LENGTH, type SourceView } from "#document/stages/source-view.ts";
import { farNameSize } from "../card-view/overview-name.ts";
import { textWidth } from "../card-view/source-size.ts";
import { farBox } from "../card-view/source-views.ts";
import type { GraphContext } from "./graph-context.ts";

const LETTER = 7.6;
const TITLE_LETTER = 9;
const EXTRAS = 46;
const MIN_WIDTH = 132;
const IMAGE_LENGTH = 30;
const NOTE_LENGTH = 36;
const HEIGHT = 46;
const NOTE_HEIGHT = 15;
const LARGEST_FAR_NAME = 24;

interface ServiceViews {
  readonly services: readonly SourceView[];
  readonly title: string;
}

/**
 * One node for each service of a Compose project that nothing is built for, all of one size, and the title above them.
 * None where the reader sees only what is built, or one path alone.
 */
export function serviceViews(context: GraphContext): ServiceViews {
  const { analysis, options } = context;
  const { only = null, skipped } = options;
  if (analysis.project === undefined || only !== null || skipped === "hide") return { services: [], title: "" };
  const { services, title } = drawnServices(analysis.project);
  const described = services.map((service) => ({
    service,
    name: cutMiddle(service.name, NAME_LENGTH),
    caption: imageName(service.ref, IMAGE_LENGTH),
    note: cutMiddle(serviceNotes(service).join(" · "), NOTE_LENGTH),
  }));
  const texts = described.flatMap(({ name, caption, note }) => [name, caption, note]);
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, LETTER)), 0);
  const width = Math.max(MIN_WIDTH, Math.ceil(widest) + EXTRAS);
  const height = described.some(({ note }) => note !== "") ? HEIGHT + NOTE_HEIGHT : HEIGHT;
  const views = described.map(
    ({ service, name, caption, note }): SourceView => ({
      id: serviceKey(service.name),
      key: serviceKey(service.name),
      group: "",
      kind: "service",
      ref: service.ref,
      name,
      caption,
      note,
      isDoubtful: false,
      build: "skipped",
      layer: 0,
      row: 0,
      farName: service.name,
      farSize: farNameSize(service.name, farBox(width, context), LARGEST_FAR_NAME),
      width,
      height,
    }),
  );
  return { services: views, title };
}

/** Pixels of the title above the services. */
export function servicesTitleWidth(title: string): number {
  return Math.ceil(textWidth(title, TITLE_LETTER));
}
