import type { LinkView } from "#permalink/link-state.ts";
import { asLanguage, type Language } from "#i18n/language.ts";
import { type GraphViewOptions, initialGraphView, initialView, type PanelId } from "../view/view-slice.ts";

/** What a link says about how things are shown. */
export interface SharedView {
  readonly panel: PanelId;
  readonly graphView: GraphViewOptions;
  /** The file of a project that is open; "" where there is only one. */
  readonly file?: string;
}

/** The language that a link asks for; null when it leaves that to its reader. */
export function languageOfLink(view: LinkView | undefined): Language | null {
  return asLanguage(view?.["language"]);
}

/** The panel that only an example has. */
const ABOUT = "about";

/** Stands for the last stage in a list of targets, where it has no name. */
const DEFAULT_TARGET = "*";

/** The view in the terms of a link, defaults left out. */
export function linkViewOf({ panel, graphView, file = "" }: SharedView): LinkView {
  return {
    ...(panel === initialView.panel || panel === ABOUT ? {} : { panel }),
    ...(graphView.direction === initialGraphView.direction ? {} : { direction: graphView.direction }),
    ...(graphView.skipped === initialGraphView.skipped ? {} : { skipped: graphView.skipped }),
    // A link's view holds plain values only.
    ...(graphView.collapsed.length === 0 ? {} : { collapsed: graphView.collapsed.join(".") }),
    ...(graphView.foldedFiles.length === 0 ? {} : { folded: graphView.foldedFiles.join("\n") }),
    ...(file === "" ? {} : { file }),
    ...(graphView.extraTargets.length === 0
      ? {}
      : { also: graphView.extraTargets.map((name) => name || DEFAULT_TARGET).join(",") }),
  };
}

/** The view of a link; what it leaves out, or what this page does not know, has its default. */
export function viewOfLink(view: LinkView): SharedView {
  return {
    panel: isPanelId(view.panel) ? view.panel : initialView.panel,
    graphView: {
      direction: view.direction === "down" || view.direction === "right" ? view.direction : "auto",
      skipped: view.skipped === "hide" ? "hide" : "dim",
      collapsed: parseStages(view.collapsed),
      foldedFiles: parsePaths(view["folded"]),
      extraTargets: parseTargets(view.also),
    },
  };
}

/** A name of a panel, of this version of the page or of a later one. */
function isPanelId(name: LinkView[string] | undefined): name is PanelId {
  return typeof name === "string" && /^[a-z-]{1,40}$/u.test(name) && name !== ABOUT;
}

/** Names of stages have neither a comma nor a star. */
function parseTargets(written: LinkView[string] | undefined): readonly string[] {
  if (typeof written !== "string") return [];
  const names = written.split(",").filter((name) => name === DEFAULT_TARGET || /^[\w.-]{1,200}$/u.test(name));
  return [...new Set(names)].map((name) => (name === DEFAULT_TARGET ? "" : name));
}

function parsePaths(written: LinkView[string] | undefined): readonly string[] {
  return typeof written === "string" ? [...new Set(written.split("\n"))].filter((path) => path !== "") : [];
}

function parseStages(written: LinkView[string] | undefined): readonly number[] {
  if (typeof written !== "string" && typeof written !== "number") return [];
  const stages = String(written)
    .split(".")
    .filter((part) => /^\d{1,4}$/.test(part))
    .map(Number);
  return [...new Set(stages)].toSorted((one, other) => one - other);
}
