import type { Analysis } from "#core/analysis.ts";
import type { BuildRecord } from "#core/record/build-record.ts";
import { selectRecordedBuild } from "../record/record-actions.ts";
import { useStore } from "../store.ts";
import { selectLogText } from "./log-actions.ts";
import { type ReadLog, readLog, readRecord } from "./log-overlay.ts";

/** What is known of how the build really went, from a recorded build or a pasted log, over the steps of `analysis`. */
export function useBuildOverlay(analysis: Analysis | null): ReadLog {
  return readOnce(useStore(selectLogText), useStore(selectRecordedBuild), analysis);
}

interface Reading {
  readonly text: string;
  readonly build: BuildRecord | null;
  readonly read: ReadLog;
}

const NOTHING: ReadLog = { kind: "none" };

// several parts of the page show the same build, of a project also over the open file alone
const readings = new WeakMap<Analysis, Reading>();

function readOnce(text: string, build: BuildRecord | null, analysis: Analysis | null): ReadLog {
  if (analysis === null) return NOTHING;
  const known = readings.get(analysis);
  if (known?.text === text && known.build === build) return known.read;
  const read = build === null ? readLog(text, analysis) : readRecord(build, analysis);
  readings.set(analysis, { text, build, read });
  return read;
}
