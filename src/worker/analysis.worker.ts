import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { analyzeEdit } from "#core/incremental/analyze-edit.ts";
import { lint } from "#core/lint/lint.ts";
import type { AnalysisQuestion } from "./protocol.ts";
import { type SentAnalysis, packAnalysis } from "./sent-analysis.ts";
import { serve } from "./serve.ts";

let last: Analysis | null = null;

serve(({ text, options }: AnalysisQuestion): SentAnalysis => {
  last = (last && analyzeEdit(last, text, options, lint)) ?? analyze(text, options, lint, imageCatalogue);
  return packAnalysis(last);
});
