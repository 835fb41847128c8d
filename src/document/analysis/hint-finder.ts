import type { HintFinder } from "#core/analyze.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";

let finder: HintFinder = () => [];
let readConfiguration: (text: string) => unknown = () => undefined;

/** What looks for hints: nothing until the rules are loaded. */
export function hintFinder(): HintFinder {
  return finder;
}

/** The content of a `.hadolint.yaml`, for the rules that follow it: undefined until they are loaded. */
export function hadolintContent(text: string): unknown {
  return readConfiguration(text);
}

/** Loads the rules and the catalogue of base images, which the first graph does not wait for. */
export async function loadHintFinder(): Promise<void> {
  const [{ lint }, { imageCatalogue }, { readHadolint }] = await Promise.all([
    import("#core/lint/lint.ts"),
    import("#core/images/image-catalogue.ts"),
    import("../rules/hadolint-yaml.ts"),
  ]);
  finder = lint;
  keepCatalogue(imageCatalogue);
  readConfiguration = (text) => {
    const read = readHadolint(text);
    return read.ok ? read.value.content : undefined;
  };
}
