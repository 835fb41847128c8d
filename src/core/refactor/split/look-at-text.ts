import type { AnalyzeOptions } from "../../analysis.ts";
import { analyze } from "../../analyze.ts";
import { imageCatalogue } from "../../images/image-catalogue.ts";
import { lint } from "../../lint/lint.ts";
import { mergeBuildErrors } from "../../lint/merge-build-errors.ts";
import type { Looked } from "./checks/check-split.ts";

/** Looks at texts as the page does: with base images, and with all problems. */
export function lookWith(options: AnalyzeOptions): (text: string) => Looked {
  const { dockerignore, hadolint, buildArgs } = options;
  const { images: _, ownImages: _own, ...plain } = options;
  return (text) => {
    const known = analyze(text, { ...options, images: "known" }, undefined, imageCatalogue);
    const input = { ...known, dockerignore, hadolint, buildArgs };
    const hints = lint({ ...input, includesOptIn: false });
    return {
      plain: analyze(text, plain),
      known,
      problems: mergeBuildErrors(known.problems, hints),
      allProblems: lint({ ...input, includesOptIn: true }).length,
    };
  };
}
