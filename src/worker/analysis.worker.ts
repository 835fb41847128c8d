import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import type { AnalysisQuestion, SentAnalysis } from "./protocol.ts";
import { serve } from "./serve.ts";

serve(({ text, options }: AnalysisQuestion): SentAnalysis => {
  const { lines: _lines, ...sent } = analyze(text, options, lint, imageCatalogue);
  return sent;
});
