import type { AnalyzeOptions } from "#core/analysis.ts";
import { readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { writeHadolint } from "./hadolint-yaml.ts";
import { withCurrentView } from "../links/open-document.ts";
import { openWithUndo } from "../links/open-link.ts";

/** Opens a sample of a rule's page, with what it needs next to it; the draft is kept. */
export function openSample(rule: string, dockerfile: string, { dockerignore, hadolint }: AnalyzeOptions): void {
  const link = withCurrentView({ dockerfile, ...(dockerignore === undefined ? {} : { dockerignore }) });
  const written = hadolint === undefined ? "" : writeHadolint(readHadolintConfig(hadolint));
  const view = { ...link.view, ...(written === "" ? {} : { hadolint: written }) };
  openWithUndo({ link: { ...link, view }, origin: { kind: "sample", rule } });
}
