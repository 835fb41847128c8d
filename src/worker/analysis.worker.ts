import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { analysisAnswers } from "./analysis-answers.ts";
import { serve } from "./serve.ts";

serve(analysisAnswers(lint, imageCatalogue));
