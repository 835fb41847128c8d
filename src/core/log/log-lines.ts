/** One line of a log without what the place that printed it has put before it. */
export interface PrintedLine {
  readonly text: string;
  /** When it was printed, in milliseconds since 1970; null where the log does not say. */
  readonly at: number | null;
}

/** Colors and cursor moves; titles and links, which end in BEL or in `ESC \\`, at the latest with the line; Buildkite's times. */
const ESCAPES =
  /\u001b\[[0-9;?]*[A-Za-z]|\u001b\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|\u001b_[^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?/g;

/** A line as BuildKit prints it: a step's number, or the JSON of a raw log. */
const OWN = /^(?:#\d+ |\{")/;

/** What is put before a line, by those who do it. The first group is the time, where there is one. */
const PREFIXES: readonly RegExp[] = [
  // GitHub Actions, Azure Pipelines, kubectl logs --timestamps, docker logs -t
  /^\[?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)\]?(?: |\t|$)/,
  // GitHub's page, with timestamps shown
  /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT) ?/,
  // Jenkins, TeamCity
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?[: ]\s*/,
  // GitLab with timestamps: number and kind of the stream, + where a line goes on
  /^[0-9a-f]{2}[OE][+ ] ?/,
  // the log files of a Kubernetes node
  /^(?:stdout|stderr) [FP] /,
  // gh run view --log: job and step
  /^[^\t#]{1,200}\t[^\t#]{1,200}\t\uFEFF?/,
  // kubectl logs --prefix, Tekton, Drone
  /^\[(?:pod\/[^\]\s]+|[^\]\s[]+ : [^\]\s]+|[^\]\s:[]+:L?\d+:\d+s)\] ?/,
  // Google Cloud Build
  /^Step #\d+(?: - "[^"]*")?: /,
  // docker compose logs
  /^[A-Za-z0-9][\w.-]* +\| /,
];

/** More prefixes than this has no line. */
const MAX_PREFIXES = 4;

/** The lines of a log as BuildKit printed them, with the time that was put before them. */
export function logLines(text: string): readonly PrintedLine[] {
  const plain = text.replace(/^\uFEFF/, "").replace(ESCAPES, "");
  const lines = plain.includes("\n") ? plain.split("\n") : plain.split("\r");
  return lines.map((line) => withoutPrefix(lastOverwrite(line)));
}

/** What a terminal shows of a line that goes back to its start: the last part, and the step's number before it. */
function lastOverwrite(line: string): string {
  const trimmed = line.endsWith("\r") ? line.replace(/\r+$/, "") : line;
  const at = trimmed.lastIndexOf("\r");
  if (at < 0) return trimmed;
  const last = trimmed.slice(at + 1);
  const number = OWN.test(last) ? "" : (/^#\d+ (?:\d+\.\d+ )?/.exec(trimmed)?.[0] ?? "");
  return number + last;
}

function withoutPrefix(line: string): PrintedLine {
  let text = line;
  let at: number | null = null;
  for (let count = 0; count < MAX_PREFIXES && !OWN.test(text); count++) {
    const found = PREFIXES.map((prefix) => prefix.exec(text)).find((match) => match !== null);
    if (!found || found[0] === "") break;
    text = text.slice(found[0].length);
    at ??= timeOf(found[1]);
  }
  return { text, at };
}

function timeOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const isLocal = !/(?:Z|GMT|[+-]\d\d:?\d\d)$/.test(written);
  const iso = written.replace(",", ".").replace(/^(\d{4}-\d\d-\d\d) /, "$1T");
  const time = Date.parse(isLocal && /^\d{4}-/.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(time) ? null : time;
}
