import { assertNever } from "#core/text/assert-never.ts";
import type { LogVertex } from "#core/log/build-log.ts";
import { parseStepName } from "#core/log/step-name-parts.ts";
import type { LogOverlay } from "#document/log/log-overlay.ts";
import { verdictOf } from "#document/log/verdict.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { stepsMessages } from "#i18n/en/steps.ts";
import type { StepField } from "./step-rows.ts";

/** What a log or a recorded build says of a step; once for each platform that it ran for. */
export function recordedFields({ match, log }: LogOverlay, step: number): readonly StepField[] {
  const vertices = match.byStep.get(step) ?? [];
  return vertices.flatMap((vertex) => fieldsOf(vertex, log.format, vertices.length > 1));
}

function fieldsOf(vertex: LogVertex, format: LogOverlay["log"]["format"], isOneOfMany: boolean): readonly StepField[] {
  const { key, name, startedAt, seconds } = vertex;
  const words = stepsMessages();
  const isDigest = key.startsWith("sha256:");
  const fields: readonly StepField[] = [
    { name: words.platform, value: isOneOfMany ? parseStepName(name).platform : "" },
    { name: words.result, value: verdictOf({ status: vertex.status, seconds: null }) },
    { name: words.started, value: startedAt === null ? "" : formatSeconds(startedAt) },
    { name: words.completed, value: startedAt === null || seconds === null ? "" : formatSeconds(startedAt + seconds) },
    { name: words.duration, value: seconds === null ? "" : formatSeconds(seconds) },
    { name: keyName(format), value: isDigest || format === "plain" ? key : "" },
  ];
  return fields.filter(({ value }) => value !== "");
}

function keyName(format: LogOverlay["log"]["format"]): string {
  const words = stepsMessages();
  switch (format) {
    case "plain":
      return words.numberInLog;
    case "rawjson":
    case "record":
    case "terminal":
      return words.digest;
    default:
      return assertNever(format);
  }
}
