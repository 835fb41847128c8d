import { assertNever } from "#core/text/assert-never.ts";
import type { Colors } from "../colors.ts";
import type { CheckedFile } from "./checked-file.ts";
import { toCheckstyle } from "./formats/checkstyle.ts";
import { toGithub } from "./formats/github.ts";
import { toGitlab } from "./formats/gitlab.ts";
import { toProblemsJson } from "./formats/problems-json.ts";
import { toSarif } from "./formats/sarif.ts";
import { toProblemsText } from "./formats/problems-text.ts";

export const CHECK_FORMATS = ["text", "json", "sarif", "github", "checkstyle", "gitlab"] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** The problems of files in a format; a whole document with its last line ending, or "". */
export function formatProblems(
  files: readonly CheckedFile[],
  format: CheckFormat,
  { colors, version }: { readonly colors: Colors; readonly version: string },
): string {
  switch (format) {
    case "text":
      return toProblemsText(files, colors);
    case "json":
      return toProblemsJson(files);
    case "sarif":
      return toSarif(files, version);
    case "github":
      return toGithub(files);
    case "checkstyle":
      return toCheckstyle(files);
    case "gitlab":
      return toGitlab(files);
    default:
      return assertNever(format);
  }
}
