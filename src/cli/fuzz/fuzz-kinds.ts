import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { lint } from "#core/lint/lint.ts";
import { parseDockerignore } from "#core/context/dockerignore.ts";
import { decodeLink, encodeLink, encodeReadableLink } from "#permalink/codec.ts";
import { parseState } from "#permalink/parse-state.ts";
import { readHadolint, writeHadolint } from "#document/rules/hadolint-yaml.ts";
import { logFailures } from "#document/log/log-failures.ts";
import { readLog } from "#document/log/log-overlay.ts";
import { logView } from "#features/log/log-view.ts";
import { DICTIONARY } from "./dictionary.ts";
import type { FuzzKind } from "./fuzz-kind.ts";
import type { FuzzSources } from "./fuzz-sources.ts";
import { makeLog } from "./make-log.ts";
import { makeRecord } from "./make-record.ts";
import { makeHadolint, makeIgnore, makeLink } from "./make-texts.ts";
import { mutateText } from "./mutate-text.ts";
import type { Random } from "./random.ts";
import { studyDockerfile, type DockerfileCase } from "./study-dockerfile.ts";
import { makeEdits, studyEdits } from "./study-edits.ts";
import { studyRecord } from "./study-record.ts";
import type { Study } from "./study.ts";

/** Every kind of input that a stranger can hand in. */
export const FUZZ_KINDS: readonly FuzzKind[] = [
  { name: "dockerfile", make: makeDockerfile, study: studyDockerfile },
  { name: "edits", make: makeEdits, study: studyEdits },
  { name: "ignore", make: (random, { ignores }) => makeIgnore(random, ignores), study: studyIgnore },
  { name: "link", make: makeLinkCase, study: studyLink },
  { name: "log", make: makeLog, study: studyLog },
  { name: "hadolint", make: makeHadolint, study: studyHadolint },
  { name: "record", make: makeRecord, study: studyRecord },
];

function makeDockerfile(random: Random, sources: FuzzSources): DockerfileCase {
  const { dockerfiles, ignores } = sources;
  const before = random.pick(dockerfiles) ?? "FROM a\n";
  const text = mutateText(random, before, random.pick(dockerfiles) ?? "", 1 + random.below(6));
  const options: AnalyzeOptions = {
    ...(random.chance(0.3) ? { target: nameIn(random, text) } : {}),
    ...(random.chance(0.3)
      ? { platform: random.pick(["linux/arm64", "windows/amd64", "linux/arm/v7", nameIn(random, text)]) }
      : {}),
    ...(random.chance(0.4) ? { buildArgs: makeArgs(random, text) } : {}),
    ...(random.chance(0.2) ? { dockerignore: makeIgnore(random, ignores).patterns } : {}),
    ...(random.chance(0.1) ? { hadolint: readYaml(makeHadolint(random).yaml) } : {}),
  };
  return { text, options, before: before.slice(0, 8000), places: random.many(2, () => random.next()) };
}

function makeArgs(random: Random, text: string): Record<string, string> {
  const names = random.many(1 + random.below(3), () =>
    random.chance(0.7)
      ? nameIn(random, text)
      : random.pick([
          "BUILDKIT_MULTI_PLATFORM",
          "BUILDKIT_DOCKERFILE_CHECK",
          "BUILDKIT_CACHE_MOUNT_NS",
          "SOURCE_DATE_EPOCH",
          "TARGETPLATFORM",
        ]),
  );
  return Object.fromEntries(
    names.map((name) => [name, random.pick(["1", "skip=all", "0", "true", nameIn(random, text)])]),
  );
}

function nameIn(random: Random, text: string): string {
  const own = random.chance(0.6) ? random.pick(text.match(/[A-Za-z_][\w-]*/g) ?? []) : undefined;
  return own ?? random.pick(DICTIONARY);
}

function readYaml(text: string): unknown {
  const read = readHadolint(text);
  return read.ok ? read.value.content : undefined;
}

interface IgnoreCase {
  readonly patterns: string;
  readonly paths: readonly string[];
}

function studyIgnore({ patterns, paths }: IgnoreCase, study: Study): void {
  const matcher = study("reading", () => parseDockerignore(patterns));
  if (matcher.ok && matcher.value) {
    const { value } = matcher;
    study("matching", () => paths.map((path) => value.matches(path)));
  }
  study("analysis", () => {
    const copies = paths.map((path) => `COPY ${path.replaceAll(/\s/g, "")} /x/\n`).join("");
    const { failure } = analyze(`FROM a\n${copies}`, { dockerignore: patterns }, lint);
    if (failure !== null) throw new Error(failure);
  });
}

function makeLinkCase(random: Random, sources: FuzzSources): unknown {
  const { text, options } = makeDockerfile(random, sources);
  return makeLink(random, { dockerfile: text, ...options });
}

interface LinkCase {
  readonly state: Readonly<Record<string, unknown>>;
  /** Part of the link's length, and the character that is put there. */
  readonly edits: readonly (readonly [number, string])[];
  readonly isReadable: boolean;
}

async function studyLink({ state, edits, isReadable }: LinkCase, study: Study): Promise<void> {
  const parsed = study("reading the state", () => parseState(state));
  if (parsed.kind !== "ok") return;
  let link = isReadable
    ? study("writing", () => encodeReadableLink(parsed.state))
    : await study("writing", () => encodeLink(parsed.state));
  for (const [place, piece] of edits) {
    const at = Math.floor(place * link.length);
    link = link.slice(0, at) + piece + link.slice(at + 1);
  }
  const decoded = await study("reading", () => decodeLink(link));
  if (decoded.kind !== "ok") return;
  const { dockerfile, ...options } = decoded.state;
  study("analysis", () => analyze(dockerfile, options as AnalyzeOptions, lint));
}

interface LogCase {
  readonly log: string;
  readonly text: string;
}

function studyLog({ log, text }: LogCase, study: Study): void {
  const analysis = study("analysis", () => analyze(text));
  const read = study("reading", () => readLog(log, analysis));
  study("failures", () => logFailures(read, analysis));
  if (read.kind === "ok") study("view", () => logView(analysis, read.overlay));
}

function studyHadolint({ yaml, text }: { readonly yaml: string; readonly text: string }, study: Study): void {
  const read = study("reading", () => readHadolint(yaml));
  if (!read.ok) return;
  study("writing", () => writeHadolint(readHadolintConfig(read.value.content)));
  const { failure, problems } = study("analysis", () => analyze(text, { hadolint: read.value.content }, lint));
  if (failure !== null || problems.some(({ message }) => message.includes("a bug in Stagelight")))
    throw new Error(failure ?? "the hints failed");
}
