import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import type { OwnImage } from "#core/images/own/own-image.ts";
import type { HintFinder } from "#core/lean-analysis.ts";

/** Works out what an edit changes; null where that isn't simple. */
type AnalyzeEdit = (previous: Analysis, text: string, options: AnalyzeOptions) => Analysis | null;

interface Loaded {
  readonly finder: HintFinder;
  readonly analyzeEdit: AnalyzeEdit;
  readonly isRule: (id: string) => boolean;
  readonly readImages: (linked: string, own: readonly OwnImage[]) => readonly OwnImage[];
}

const NOTHING: Loaded = {
  finder: () => [],
  analyzeEdit: () => null,
  isRule: () => true,
  readImages: (_linked, own) => own,
};

let loaded = NOTHING;
let readConfiguration: ((text: string) => unknown) | undefined;

/** What looks for hints: nothing until the rules are loaded. */
export function hintFinder(): HintFinder {
  return loaded.finder;
}

/** The analysis of a text after an edit, hints included: null where the edit isn't simple, and until the rules are loaded. */
export function analyzeEdited(previous: Analysis, text: string, options: AnalyzeOptions): Analysis | null {
  return loaded.analyzeEdit(previous, text, options);
}

/** Whether the rules and the catalogue are loaded, so that analyses know all they can. */
export function hasHints(): boolean {
  return loaded !== NOTHING;
}

/** Whether the page has a rule of this id; every id counts as one until the rules are loaded. */
export function isKnownRule(id: string): boolean {
  return loaded.isRule(id);
}

/** The content of a `.hadolint.yaml`, for the rules that follow it: undefined until its reader is loaded. */
export function hadolintContent(text: string): unknown {
  return readConfiguration?.(text);
}

/** Whether configurations can be read. */
export function canReadHadolint(): boolean {
  return readConfiguration !== undefined;
}

/** The images that the reader made known, those of a link first: none until the catalogue of images is loaded. */
export function readersImages(linked: string, own: readonly OwnImage[]): readonly OwnImage[] {
  return loaded.readImages(linked, own);
}

/** Loads what the first graph rarely needs of an analysis: ignored files, BuildKit's checks, several platforms. */
export async function loadDeferredParts(): Promise<void> {
  await import("#core/analyze.ts");
}

/** Loads the rules and the catalogue of base images, which the first graph does not wait for. */
export async function loadHintFinder(): Promise<void> {
  const [{ lint }, { analyzeEdit }, { findRule }, { imageCatalogue }, { restoreImages, allOwnImages }] =
    await Promise.all([
      import("#core/lint/lint.ts"),
      import("#core/incremental/analyze-edit.ts"),
      import("#core/lint/registry.ts"),
      import("#core/images/image-catalogue.ts"),
      import("../images/kept-images.ts"),
      loadDeferredParts(),
    ]);
  loaded = {
    finder: lint,
    analyzeEdit: (previous, text, options) => analyzeEdit(previous, text, options, lint),
    isRule: (id) => findRule(id) !== undefined,
    readImages: allOwnImages,
  };
  keepCatalogue(imageCatalogue);
  restoreImages();
}

/** As before anything was loaded: a test starts like a page. */
export function forgetHintFinder(): void {
  loaded = NOTHING;
  readConfiguration = undefined;
  keepCatalogue(undefined);
}

/** Loads what reads a `.hadolint.yaml`, which few builds have. */
export async function loadHadolintReader(): Promise<void> {
  const { readHadolint } = await import("../rules/hadolint-yaml.ts");
  readConfiguration = (text) => {
    const read = readHadolint(text);
    return read.ok ? read.value.content : undefined;
  };
}
