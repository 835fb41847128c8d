import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { analyze } from "#core/analyze.ts";
import type { BuildRecord, RecordedVertex } from "#core/record/build-record.ts";
import { matchVertices, type VertexMatch } from "#core/record/match-vertices.ts";
import { openRecord } from "#formats/record/open-record.ts";
import { asText, fieldOf, readJson } from "#core/text/json-value.ts";
import { idOf } from "./request.ts";

/** Answers one line of the records command, `{"id", "path"}`, with `{"id", "builds"}`. Never rejects. */
export async function answerRecord(line: string): Promise<object> {
  const request = readJson(line);
  const id = fieldOf(request, "id") ?? idOf(line);
  try {
    const opened = await openRecord(new Uint8Array(readFileSync(asText(fieldOf(request, "path")))), false);
    if (opened.kind === "bad") return { id, builds: [], error: opened.fault };
    return { id, builds: opened.builds.map(toBuildAnswer) };
  } catch (error) {
    return { id, builds: [], error: error instanceof Error ? error.message : String(error) };
  }
}

function toBuildAnswer(build: BuildRecord): object {
  const { provenances, createdAt, completedAt, vertices } = build;
  const source = provenances.flatMap(({ sources }) => sources)[0];
  const bytes = source && Buffer.from(source.base64, "base64");
  const matches = matchRecord(build, source?.text ?? "");
  return {
    ref: build.ref,
    bakeTarget: build.bakeTarget,
    dockerfile: build.dockerfile,
    target: build.target,
    buildArgs: Object.fromEntries(build.buildArgs),
    platform: build.platform,
    durationMs: roundSpan(createdAt, completedAt),
    error: build.error,
    provenance: provenances[0]?.version ?? null,
    sourceSha256: bytes ? createHash("sha256").update(bytes).digest("hex") : null,
    sourceBytes: bytes?.length ?? 0,
    vertices: vertices.map((vertex, at) => toVertexAnswer(vertex, matches[at])),
  };
}

function matchRecord(build: BuildRecord, dockerfile: string): readonly VertexMatch[] {
  const { target, buildArgs, platform, buildPlatform } = build;
  const [firstPlatform = ""] = (platform || buildPlatform).split(",");
  const analysis = analyze(dockerfile, { target, buildArgs: Object.fromEntries(buildArgs), platform: firstPlatform });
  const syntaxRef = /^#\s*syntax\s*=\s*(\S+)/im.exec(dockerfile)?.[1] ?? "";
  return matchVertices(build.vertices, build.provenances, {
    steps: analysis.build.steps,
    stages: analysis.stages,
    syntaxRef,
  });
}

function toVertexAnswer(
  { name, cached, started, completed, error }: RecordedVertex,
  match: VertexMatch | undefined,
): object {
  return { name, cached, durationMs: roundSpan(started, completed), error, match: toMatchAnswer(match) };
}

function toMatchAnswer(match: VertexMatch | undefined): object {
  if (!match || match.kind === "unknown") return { kind: "unknown" };
  if (!("step" in match) || !match.step) return { kind: match.kind };
  const { stage, line } = match.step;
  return match.kind === "same" ? { stage, line } : { stage, line, kind: match.kind };
}

/** Whole milliseconds; null for what has not started or not ended. */
function roundSpan(start: number | null, end: number | null): number | null {
  return start === null || end === null ? null : Math.max(0, Math.round(end - start));
}
