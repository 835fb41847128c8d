import { gzipSync } from "node:zlib";
import { analyze } from "#core/analyze.ts";
import { analyzeRecord } from "#core/analyze-record.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import type { Analysis } from "#core/analysis.ts";
import type { BuildRecord } from "#core/record/build-record.ts";
import { recordLog } from "#core/record/record-log.ts";
import { logFailures } from "#document/log/log-failures.ts";
import { readRecord } from "#document/log/log-overlay.ts";
import { recordedResult } from "#document/record/recorded-result.ts";
import { configView } from "#features/image/config-view.ts";
import { imageView } from "#features/image/image-view.ts";
import { buildRows } from "#features/log/build-rows.ts";
import { comparisonView } from "#features/log/comparison-view.ts";
import { logView } from "#features/log/log-view.ts";
import { openBuild } from "#formats/record/open-build.ts";
import { packArchive } from "#formats/record/sample-record.ts";
import { shortenOutput } from "#formats/record/shorten-output.ts";
import type { RecordCase } from "./make-record.ts";
import type { Study } from "./study.ts";

/** Opens a made-up record and shows each of its builds as the page does. */
export async function studyRecord(input: RecordCase, study: Study): Promise<void> {
  const file = await study("packing", () => packCase(input));
  const opened = await study("opening", () => openBuild(file, true));
  if (opened.kind !== "ok") return;
  const builds = study("shortening", () => opened.builds.map(shortenOutput));
  study("list", () => buildRows(builds));
  for (const [at, build] of builds.entries()) studyBuild(build, builds[at - 1], study);
}

function studyBuild(build: BuildRecord, before: BuildRecord | undefined, study: Study): void {
  const analysis = study("analysis", () => analysisOf(build));
  const read = study("matching", () => readRecord(build, analysis));
  study("failures", () => logFailures(read, analysis));
  if (read.kind !== "ok") return;
  study("view", () => logView(analysis, read.overlay));
  const result = study("result", () => recordedResult(build, analysis, read.overlay));
  study("image", () => [imageView(analysis, null, result), configView(analysis, result)]);
  if (before === undefined) return;
  const earlier = { log: recordLog(before), record: before };
  study("comparison", () => comparisonView(earlier, { log: read.overlay.log, record: build }));
}

function analysisOf(build: BuildRecord): Analysis {
  const made = analyzeRecord(build, { images: "known" }, undefined, imageCatalogue);
  const analysis = made?.analysis ?? analyze("");
  if (analysis.failure !== null) throw new Error(analysis.failure);
  return analysis;
}

async function packCase(input: RecordCase): Promise<Uint8Array<ArrayBuffer>> {
  const { content, inside, outside, isCompressed, share } = input;
  const packed = content.kind === "json" ? new TextEncoder().encode(content.text) : await packArchive(content.builds);
  edit(packed, inside);
  const file = isCompressed && content.kind === "archive" ? new Uint8Array(gzipSync(packed, { level: 1 })) : packed;
  edit(file, outside);
  return file.slice(0, Math.ceil(file.length * share));
}

function edit(bytes: Uint8Array, edits: readonly (readonly [number, number])[]): void {
  for (const [place, value] of edits) bytes[Math.floor(place * bytes.length)] = value;
}
