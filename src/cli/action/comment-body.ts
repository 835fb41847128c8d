import { CommandFailure } from "../stagelight/command-failure.ts";
import type { CheckedFile } from "../stagelight/check/checked-file.ts";
import { compareSources } from "../stagelight/diff/compare-sources.ts";
import { differenceMarkdown } from "../stagelight/diff/difference-markdown.ts";
import { hasVersion } from "../stagelight/input/read-source.ts";
import type { Io } from "../stagelight/io.ts";

/** Whoever posts the comment can find it again by this. */
const MARKER = "<!-- stagelight -->";
const MAX_BODY = 64_000;

/** What the builds of the files do differently since a commit; "" where nothing does. */
export async function commentBody(files: readonly CheckedFile[], base: string, io: Io): Promise<string> {
  const sections: string[] = [];
  for (const { path } of files) {
    const section = await fileSection(path, base, io);
    if (section !== "") sections.push(`### ${path.replaceAll("<", "&lt;")}\n\n${section}`);
  }
  if (sections.length === 0) return "";
  return shortened(`${MARKER}\n## What this pull request changes in the build\n\n`, sections);
}

async function fileSection(path: string, base: string, io: Io): Promise<string> {
  if (!hasVersion(base, path, io)) return "This Dockerfile is new.\n";
  try {
    const difference = await compareSources(`git:${base}:${path}`, path, {}, io);
    const isSame = difference.changes.length === 0 && difference.rebuilt.length === 0;
    return isSame ? "" : differenceMarkdown(difference);
  } catch (error) {
    if (error instanceof CommandFailure) return `${error.message}\n`;
    throw error;
  }
}

function shortened(head: string, sections: readonly string[]): string {
  let body = head;
  for (const [index, section] of sections.entries()) {
    if (body.length + section.length > MAX_BODY) {
      return `${body}${sections.length - index} more Dockerfiles changed; they don't fit in this comment.\n`;
    }
    body += `${section}\n`;
  }
  return body;
}
